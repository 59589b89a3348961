package io.github.thalweg.export.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.apache.batik.svggen.CachedImageHandlerBase64Encoder;

/// Images inside an SVG drawing, as PNG written by the Java runtime, so that no codec of another library is needed.
final class SvgImages extends CachedImageHandlerBase64Encoder {
    @Override
    public void encodeImage(BufferedImage image, OutputStream out) throws IOException {
        var png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        out.write(Base64.getEncoder().encode(png.toByteArray()));
    }
}

package io.github.thalweg.export;

import io.github.thalweg.figure.Figures;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;

/// A picture of pixels, with the scenario in a text chunk.
final class PngFile {
    private static final String METADATA = "javax_imageio_png_1.0";

    private PngFile() {}

    static void write(Export export, OutputStream out) throws IOException {
        write(Figures.render(export.input(), export.drawing()), export.enclosure(), out);
    }

    /// @param enclosure what the file carries beside the picture
    static void write(BufferedImage image, String enclosure, OutputStream out) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            IIOMetadata metadata =
                    writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), null);
            metadata.mergeTree(METADATA, scenario(enclosure));
            writer.write(new IIOImage(image, null, metadata));
        } finally {
            writer.dispose();
        }
    }

    private static IIOMetadataNode scenario(String enclosure) {
        var entry = new IIOMetadataNode("tEXtEntry");
        entry.setAttribute("keyword", "Thalweg");
        entry.setAttribute("value", enclosure);
        var text = new IIOMetadataNode("tEXt");
        text.appendChild(entry);
        var root = new IIOMetadataNode(METADATA);
        root.appendChild(text);
        return root;
    }
}

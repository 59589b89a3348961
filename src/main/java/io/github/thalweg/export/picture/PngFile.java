package io.github.thalweg.export.picture;

import io.github.thalweg.figure.style.Sheet;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;

/// Writer of a figure as PNG, with the scenario in a text chunk.
public final class PngFile {
    private static final String METADATA = "javax_imageio_png_1.0";

    private static final double POINTS_PER_METRE = 72 / 0.0254;

    private PngFile() {}

    public static void write(Printable figure, OutputStream out) throws IOException {
        Sheet sheet = figure.sheet();
        long density = sheet.unit() == Sheet.Unit.POINT ? Math.round(sheet.scale() * POINTS_PER_METRE) : 0;
        write(figure.picture(), density, figure.title(), figure.enclosure(), out);
    }

    /// @param title     of the picture
    /// @param enclosure what the file carries beside it
    public static void write(BufferedImage image, String title, String enclosure, OutputStream out) throws IOException {
        write(image, 0, title, enclosure, out);
    }

    /// @param density pixels per metre of paper; 0 where they are not known
    private static void write(BufferedImage image, long density, String title, String enclosure, OutputStream out)
            throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            IIOMetadata metadata =
                    writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), null);
            metadata.mergeTree(METADATA, details(density, title, enclosure));
            writer.write(new IIOImage(image, null, metadata));
        } finally {
            writer.dispose();
        }
    }

    private static IIOMetadataNode details(long density, String title, String enclosure) {
        var entry = new IIOMetadataNode("tEXtEntry");
        entry.setAttribute("keyword", "Thalweg");
        entry.setAttribute("value", enclosure);
        var text = new IIOMetadataNode("tEXt");
        text.appendChild(entry);
        if (!title.isEmpty()) {
            var named = new IIOMetadataNode("tEXtEntry");
            named.setAttribute("keyword", "Title");
            named.setAttribute("value", latin(title));
            text.appendChild(named);
        }
        var root = new IIOMetadataNode(METADATA);
        if (density > 0) {
            root.appendChild(density(density));
        }
        root.appendChild(text);
        return root;
    }

    /// The size of pixels on paper.
    private static IIOMetadataNode density(long perMetre) {
        String pixels = Long.toString(perMetre);
        var density = new IIOMetadataNode("pHYs");
        density.setAttribute("pixelsPerUnitXAxis", pixels);
        density.setAttribute("pixelsPerUnitYAxis", pixels);
        density.setAttribute("unitSpecifier", "meter");
        return density;
    }

    /// The letters that the chunk can hold; others become question marks.
    private static String latin(String text) {
        return new String(text.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.ISO_8859_1);
    }
}

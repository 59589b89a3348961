package io.github.thalweg.export.picture;

import io.github.thalweg.figure.style.Sheet;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// Writer of a figure as SVG: paths and text, with the heat map as one picture inside and the scenario among the
/// metadata.
public final class SvgFile {
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";

    private SvgFile() {}

    public static void write(Printable figure, OutputStream out) throws IOException {
        Document document = document();
        var context = SVGGeneratorContext.createDefault(document);
        context.setComment("Made with Thalweg");
        context.setEmbeddedFontsOn(false);
        // Decimal places: a transformation of thousands of pixels must not move them.
        context.setPrecision(4);
        context.setGenericImageHandler(new SvgImages());
        var g = new SvgGraphics(context, figure.outlines());
        figure.paint(g);
        Element root = g.getRoot();
        size(root, figure.sheet());
        SvgFonts.embed(root);
        Element metadata = document.createElementNS(NAMESPACE, "metadata");
        metadata.setTextContent(figure.enclosure());
        root.insertBefore(metadata, root.getFirstChild());
        describe(root, figure);
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        g.stream(root, writer, false, false);
        writer.flush();
    }

    /// Screen readers read the title, and the description on demand.
    private static void describe(Element root, Printable figure) {
        Document document = root.getOwnerDocument();
        Element description = document.createElementNS(NAMESPACE, "desc");
        description.setAttributeNS(null, "id", "description");
        description.setTextContent(XmlText.of(figure.description()));
        root.insertBefore(description, root.getFirstChild());
        Element title = document.createElementNS(NAMESPACE, "title");
        title.setAttributeNS(null, "id", "title");
        title.setTextContent(XmlText.of(figure.title()));
        root.insertBefore(title, root.getFirstChild());
        root.setAttributeNS(null, "role", "img");
        root.setAttributeNS(null, "aria-labelledby", "title");
        root.setAttributeNS(null, "aria-describedby", "description");
    }

    private static void size(Element root, Sheet sheet) {
        String unit = switch (sheet.unit()) {
            case PIXEL -> "";
            case POINT -> "pt";
        };
        String width = length(sheet.width());
        String height = length(sheet.height());
        root.setAttributeNS(null, "width", width + unit);
        root.setAttributeNS(null, "height", height + unit);
        root.setAttributeNS(null, "viewBox", "0 0 " + width + " " + height);
    }

    private static String length(double value) {
        return new BigDecimal(value)
                .setScale(3, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static Document document() {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(NAMESPACE, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the Java runtime cannot make XML documents", e);
        }
    }
}

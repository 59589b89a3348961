package io.github.thalweg.export.picture;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import io.github.thalweg.figure.style.Fonts;
import io.github.thalweg.figure.style.Sheet;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// Writer of figures as PDF: a page each of paths and text in the bundled typefaces, with the scenario among the
/// document's information.
public final class PdfFile {
    private PdfFile() {}

    public static void write(Printable figure, OutputStream out) throws IOException {
        write(List.of(figure), out);
    }

    /// Writes a page for each figure; title and scenario are those of the first.
    public static void write(List<? extends Printable> figures, OutputStream out) throws IOException {
        try (var document = new PDDocument()) {
            // Otherwise the file's identifier is made of the time.
            document.setDocumentId(0L);
            document.getDocumentInformation().setProducer("Thalweg");
            document.getDocumentInformation().setTitle(figures.getFirst().title());
            document.getDocumentInformation()
                    .setCustomMetadataValue("Scenario", figures.getFirst().enclosure());
            var pages = new ArrayList<PDPage>();
            for (Printable figure : figures) {
                pages.add(page(figure, document));
            }
            PdfTags.add(
                    document,
                    pages,
                    figures.stream().map(Printable::description).toList());
            // The information must stay readable without unpacking.
            document.save(out, CompressParameters.NO_COMPRESSION);
        }
    }

    private static PDPage page(Printable figure, PDDocument document) throws IOException {
        Sheet sheet = figure.sheet();
        float width = (float) sheet.width();
        float height = (float) sheet.height();
        var page = new PDPage(new PDRectangle(width, height));
        document.addPage(page);
        var g = new PdfBoxGraphics2D(document, width, height);
        var text = new PdfText();
        for (Fonts font : Fonts.values()) {
            try (InputStream in = font.open()) {
                text.registerFont(font.at(1).getFontName(), in);
            }
        }
        g.setFontTextDrawer(text);
        figure.paint(g);
        g.dispose();
        try (var content = new PDPageContentStream(document, page)) {
            content.beginMarkedContent(PdfTags.FIGURE, PdfTags.MARK);
            content.drawForm(g.getXFormObject());
            content.endMarkedContent();
        }
        return page;
    }
}

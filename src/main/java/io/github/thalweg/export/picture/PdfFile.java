package io.github.thalweg.export.picture;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import io.github.thalweg.figure.style.Fonts;
import io.github.thalweg.figure.style.Sheet;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// Writer of a figure as PDF: one page of paths and text in the bundled typefaces, with the scenario among the
/// document's information.
public final class PdfFile {
    private PdfFile() {}

    public static void write(Printable figure, OutputStream out) throws IOException {
        try (var document = new PDDocument()) {
            // Otherwise the file's identifier is made of the time.
            document.setDocumentId(0L);
            document.getDocumentInformation().setProducer("Thalweg");
            document.getDocumentInformation().setTitle(figure.title());
            document.getDocumentInformation().setCustomMetadataValue("Scenario", figure.enclosure());
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
            PdfTags.add(document, page, figure.description());
            try (var content = new PDPageContentStream(document, page)) {
                content.beginMarkedContent(PdfTags.FIGURE, PdfTags.MARK);
                content.drawForm(g.getXFormObject());
                content.endMarkedContent();
            }
            // The information must stay readable without unpacking.
            document.save(out, CompressParameters.NO_COMPRESSION);
        }
    }
}

package io.github.thalweg.export.picture;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.text.AttributedCharacterIterator;
import java.text.CharacterIterator;

/// Text of a PDF in embedded typefaces. Text with a character that its typeface lacks is drawn as outlines, with the
/// typeface's box in that place: PDFBox refuses to write it as text.
final class PdfText extends PdfBoxGraphics2DFontTextDrawer {
    @Override
    public boolean canDrawText(AttributedCharacterIterator text, IFontTextDrawerEnv drawing)
            throws IOException, FontFormatException {
        return isInTypeface(text, drawing.getFont()) && super.canDrawText(text, drawing);
    }

    private static boolean isInTypeface(AttributedCharacterIterator text, Font usual) {
        var characters = (AttributedCharacterIterator) text.clone();
        var all = new StringBuilder();
        for (char c = characters.first(); c != CharacterIterator.DONE; c = characters.next()) {
            all.append(c);
        }
        characters.first();
        Font font = characters.getAttribute(TextAttribute.FONT) instanceof Font own ? own : usual;
        return font.canDisplayUpTo(all.toString()) < 0;
    }
}

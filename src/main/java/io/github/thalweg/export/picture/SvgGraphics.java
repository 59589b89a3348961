package io.github.thalweg.export.picture;

import java.awt.Graphics;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;

/// A drawing surface that writes SVG: letters of our own typefaces as text, and those of others as outlines.
/// Mathematics has typefaces with an order of letters of their own, which no other program knows.
final class SvgGraphics extends SVGGraphics2D {
    /// @param outlines all letters are outlines
    SvgGraphics(SVGGeneratorContext context, boolean outlines) {
        super(context, outlines);
    }

    private SvgGraphics(SvgGraphics parent) {
        super(parent);
    }

    @Override
    public Graphics create() {
        return new SvgGraphics(this);
    }

    @Override
    public void drawString(String text, float x, float y) {
        if (SvgFonts.isKnown(getFont())) {
            super.drawString(text, x, y);
        } else {
            fill(getFont().createGlyphVector(getFontRenderContext(), text).getOutline(x, y));
        }
    }
}

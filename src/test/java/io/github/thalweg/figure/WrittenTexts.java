package io.github.thalweg.figure;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.batik.ext.awt.g2d.AbstractGraphics2D;
import org.apache.batik.ext.awt.g2d.GraphicContext;

/// A drawing surface that keeps the texts alone, each with its place.
public final class WrittenTexts extends AbstractGraphics2D {
    /// A text as it is seen, without the height that letters of its typeface could have.
    public record Written(String text, Rectangle2D place) {}

    private final List<Written> texts;

    private WrittenTexts() {
        super(false);
        gc = new GraphicContext();
        gc.setFont(new Font(Font.DIALOG, Font.PLAIN, 12));
        texts = new ArrayList<>();
    }

    private WrittenTexts(WrittenTexts parent) {
        super(parent);
        texts = parent.texts;
    }

    /// What a painter writes, in its order.
    public static List<Written> of(Consumer<Graphics2D> painter) {
        var surface = new WrittenTexts();
        painter.accept(surface);
        return List.copyOf(surface.texts);
    }

    @Override
    public Graphics create() {
        return new WrittenTexts(this);
    }

    @Override
    public void drawString(String text, float x, float y) {
        var outline = getFont().createGlyphVector(getFontRenderContext(), text).getOutline(x, y);
        texts.add(
                new Written(text, getTransform().createTransformedShape(outline).getBounds2D()));
    }

    @Override
    public void drawString(AttributedCharacterIterator text, float x, float y) {
        throw new UnsupportedOperationException("texts with attributes");
    }

    @Override
    public FontMetrics getFontMetrics(Font font) {
        return new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).getGraphics().getFontMetrics(font);
    }

    @Override
    public GraphicsConfiguration getDeviceConfiguration() {
        return new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB)
                .createGraphics()
                .getDeviceConfiguration();
    }

    @Override
    public void draw(Shape shape) {
        // Lines are not texts.
    }

    @Override
    public void fill(Shape shape) {
        // Nor are areas.
    }

    @Override
    public void drawRenderedImage(RenderedImage image, java.awt.geom.AffineTransform transform) {
        // Nor are images.
    }

    @Override
    public void drawRenderableImage(RenderableImage image, java.awt.geom.AffineTransform transform) {
        // Nor are images.
    }

    @Override
    public boolean drawImage(Image image, int x, int y, ImageObserver observer) {
        return true;
    }

    @Override
    public boolean drawImage(Image image, int x, int y, int width, int height, ImageObserver observer) {
        return true;
    }

    @Override
    public boolean drawImage(Image image, java.awt.geom.AffineTransform transform, ImageObserver observer) {
        return true;
    }

    @Override
    public void copyArea(int x, int y, int width, int height, int dx, int dy) {
        throw new UnsupportedOperationException("copies");
    }

    @Override
    public void setXORMode(Color color) {
        throw new UnsupportedOperationException("exclusive or");
    }

    @Override
    public void dispose() {
        // Nothing is held.
    }
}

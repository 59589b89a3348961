package io.github.thalweg.export.tex;

import io.github.thalweg.figure.style.Fonts;
import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;
import java.util.ArrayList;
import java.util.List;
import org.apache.batik.ext.awt.g2d.AbstractGraphics2D;
import org.apache.batik.ext.awt.g2d.GraphicContext;

/// `Graphics2D` that writes TikZ: text as text, shapes as paths. For what is around the axes: titles, markers and
/// legend.
final class TexGraphics extends AbstractGraphics2D {
    private static final String INTER = Fonts.REGULAR.at(1).getFamily();
    private static final String MONO = Fonts.MONO.at(1).getFamily();

    /// Angles below it, in degrees, are rounding.
    private static final double LEVEL = 1e-6;

    private final TexPicture picture;

    TexGraphics(TexPicture picture) {
        super(false);
        this.picture = picture;
        this.gc = new GraphicContext();
    }

    private TexGraphics(TexGraphics other) {
        super(other);
        this.picture = other.picture;
    }

    @Override
    public Graphics create() {
        return new TexGraphics(this);
    }

    @Override
    public void dispose() {
        // Everything is written as it is drawn.
    }

    @Override
    public void draw(Shape shape) {
        var options = look("draw");
        if (getStroke() instanceof BasicStroke stroke) {
            options.addAll(TexStroke.of(stroke, scale()));
        }
        path("\\draw", options, shape);
    }

    @Override
    public void fill(Shape shape) {
        path("\\fill", look("fill"), shape);
    }

    @Override
    public void drawString(String text, float x, float y) {
        if (text.isBlank()) {
            return;
        }
        Font font = getFont();
        if (!isOurs(font)) {
            // The letters of mathematics stand at places of their own in their fonts: no text says them.
            fill(font.createGlyphVector(getFontRenderContext(), text).getOutline(x, y));
            return;
        }
        var options = look("text");
        options.add("anchor=base west,inner sep=0pt,outer sep=0pt");
        double angle = -Math.toDegrees(
                Math.atan2(getTransform().getShearY(), getTransform().getScaleX()));
        if (Math.abs(angle) > LEVEL) {
            options.add("rotate=" + TexPicture.share(angle));
        }
        options.add(TexPicture.font(font.getSize2D() * scale()) + face(font));
        Point2D at = getTransform().transform(new Point2D.Float(x, y), null);
        picture.line("\\node[" + String.join(",", options) + "] at " + TexPicture.at(at.getX(), at.getY()) + " {"
                + TexText.of(text) + "};");
    }

    private static boolean isOurs(Font font) {
        return font.getFamily().startsWith(INTER) || font.getFamily().startsWith(MONO);
    }

    private static String face(Font font) {
        String name = font.getFontName();
        boolean mono = name.startsWith(MONO);
        boolean bold = name.endsWith("Bold") || name.endsWith("SemiBold");
        return (mono ? "\\ttfamily" : "") + (bold ? "\\bfseries" : "");
    }

    private double scale() {
        return Math.sqrt(Math.abs(getTransform().getDeterminant()));
    }

    private List<String> look(String part) {
        Color color = getColor();
        double opacity = color.getAlpha() / 255.0;
        if (getComposite() instanceof AlphaComposite composite) {
            opacity *= composite.getAlpha();
        }
        var options = new ArrayList<String>();
        options.add(part + "=" + TexPicture.color(color));
        if (opacity < 1) {
            options.add("opacity=" + TexPicture.share(opacity));
        }
        return options;
    }

    private void path(String command, List<String> options, Shape shape) {
        Shape clip = getClip();
        Shape near = TexPath.near(getTransform().createTransformedShape(shape), command.equals("\\fill"));
        String path = TexPath.of(near);
        if (path.isEmpty()) {
            return;
        }
        String drawn = command + "[" + String.join(",", options) + "] " + path + ";";
        boolean whole = clip == null || clip.contains(shape.getBounds2D());
        picture.line(
                whole
                        ? drawn
                        : "\\begin{scope}\\clip " + TexPath.of(getTransform().createTransformedShape(clip)) + ";\n"
                                + drawn + "\n\\end{scope}");
    }

    @Override
    public void drawString(AttributedCharacterIterator text, float x, float y) {
        throw noPictures();
    }

    @Override
    public void drawRenderedImage(RenderedImage image, AffineTransform transform) {
        throw noPictures();
    }

    @Override
    public void drawRenderableImage(RenderableImage image, AffineTransform transform) {
        throw noPictures();
    }

    /// Of the pictures that figures have: the surface, upright.
    @Override
    public boolean drawImage(Image image, int x, int y, ImageObserver observer) {
        if (!(image instanceof BufferedImage pixels)) {
            throw noPictures();
        }
        Rectangle2D place = getTransform()
                .createTransformedShape(new Rectangle2D.Double(x, y, pixels.getWidth(), pixels.getHeight()))
                .getBounds2D();
        picture.line(TexImage.form(pixels, place.getWidth(), place.getHeight()))
                .line("\\node[anchor=south west,inner sep=0pt] at "
                        + TexPicture.at(place.getX(), place.getMaxY())
                        + " {\\pdfrefxform\\pdflastxform};");
        return true;
    }

    @Override
    public boolean drawImage(Image image, int x, int y, int width, int height, ImageObserver observer) {
        throw noPictures();
    }

    @Override
    public void copyArea(int x, int y, int width, int height, int dx, int dy) {
        throw noPictures();
    }

    @Override
    public void setXORMode(Color color) {
        throw noPictures();
    }

    private static UnsupportedOperationException noPictures() {
        return new UnsupportedOperationException("a TeX file has text and paths, no pixels but those of a surface");
    }

    @Override
    public FontMetrics getFontMetrics(Font font) {
        return new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB)
                .createGraphics()
                .getFontMetrics(font);
    }

    @Override
    public GraphicsConfiguration getDeviceConfiguration() {
        throw noPictures();
    }
}

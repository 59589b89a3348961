package io.github.thalweg.figure;

import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.style.Texts;
import io.github.thalweg.figure.style.Theme;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/// One figure drawn at many updates. What does not follow the playhead is drawn once. Gives the pixels of
/// [Figures#render] on an opaque ground, except for the caption, which stays that of the last update.
public final class MovingFigure {
    /// A part and where it is.
    private record Placed(Moving part, AffineTransform place) {}

    private final FigureInput input;
    private final FigureSpec spec;
    private final List<Placed> parts = new ArrayList<>();
    private final BufferedImage future;
    private final BufferedImage past;

    public MovingFigure(FigureInput last, FigureSpec spec) {
        this.input = Figures.shown(last, spec);
        this.spec = spec.withDressing(spec.dressing().withTransparent(false));
        this.future = still(false);
        this.past = still(true);
    }

    private BufferedImage still(boolean before) {
        parts.clear();
        return Figures.render(input, spec, (g, part) -> {
            part.paintStill(g, before);
            parts.add(new Placed(part, g.getTransform()));
        });
    }

    /// The picture with the playhead at an update. May be called from several threads at once.
    public BufferedImage at(int step) {
        var image = new BufferedImage(future.getWidth(), future.getHeight(), future.getType());
        future.copyData(image.getRaster());
        FigureInput now = input.at(step);
        for (Placed placed : parts) {
            Graphics2D g = image.createGraphics();
            Texts.prepare(g);
            g.setTransform(placed.place());
            paintPast(g, placed.part().past(now));
            placed.part().paintMoving(g, now);
            g.dispose();
        }
        return image;
    }

    private void paintPast(Graphics2D graphics, Rectangle2D place) {
        if (!place.isEmpty()) {
            var g = (Graphics2D) graphics.create();
            g.clip(place);
            g.setTransform(new AffineTransform());
            g.drawImage(past, 0, 0, null);
            g.dispose();
        }
    }

    /// The colours of text, lines and visible runs.
    public List<Color> colors() {
        return colors(input, spec);
    }

    static List<Color> colors(FigureInput input, FigureSpec spec) {
        Theme theme = spec.theme();
        var colors = new ArrayList<>(List.of(theme.panel(), theme.text(), theme.secondary(), theme.line()));
        input.visible().forEach(run -> colors.add(input.style(run).color(theme)));
        return colors;
    }
}

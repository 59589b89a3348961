package io.github.thalweg.figure.data;

import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.scale.MapStyle;
import io.github.thalweg.figure.style.CachedLayer;
import io.github.thalweg.run.scenario.LandscapeUse;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A data picture that is drawn again and again; the rows are drawn once. For one thread at a time.
public final class DataPicture {
    /// Input of a drawing.
    ///
    /// @param width in pixels before scaling, as is the height
    public record View(FigureInput input, DataLook look, int width, int height, double scale, MapStyle style) {
        private Key key() {
            return new Key(input.scenario().landscape(), width, height, scale, style);
        }
    }

    /// Everything that the rows are drawn from.
    private record Key(LandscapeUse use, int width, int height, double scale, MapStyle style) {}

    private final CachedLayer<Key> rows = new CachedLayer<>();
    private @Nullable Key known;
    private Optional<DataPainter> painter = Optional.empty();

    /// Draws on all of `target`, which has the scaled size and may have any content.
    public void draw(View view, BufferedImage target) {
        Key key = view.key();
        if (!key.equals(known)) {
            known = key;
            painter = DataPainter.of(key.use(), key.style(), key.width(), key.height());
        }
        Graphics2D g = target.createGraphics();
        g.setColor(view.style().theme().panel());
        g.fillRect(0, 0, target.getWidth(), target.getHeight());
        painter.ifPresent(data -> draw(data, view, key, target, g));
        g.dispose();
    }

    private void draw(DataPainter data, View view, Key key, BufferedImage target, Graphics2D graphics) {
        BufferedImage dots = rows.picture(key, target, view.scale(), data::paintRows);
        var g = (Graphics2D) graphics.create();
        g.scale(view.scale(), view.scale());
        data.paintAxes(g, view.input(), view.look());
        data.paintGround(g, view.input(), view.look());
        graphics.drawImage(dots, 0, 0, null);
        data.paintMoving(g, view.input(), view.look());
        g.dispose();
    }
}

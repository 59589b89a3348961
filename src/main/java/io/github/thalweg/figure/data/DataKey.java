package io.github.thalweg.figure.data;

import io.github.thalweg.figure.style.Fonts;
import io.github.thalweg.figure.style.Texts;
import io.github.thalweg.figure.style.Theme;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;

/// The lines below a data picture that say what its marks are; what has no room is left out, from the end.
final class DataKey {
    /// Height of a line, in heights of the small type.
    static final double LINE = 1.6;

    /// A mark with its words.
    ///
    /// @param mark draws it around a place
    private record Entry(Mark mark, String words) {}

    @FunctionalInterface
    private interface Mark {
        void paint(Graphics2D g, double x, double y);
    }

    private final Theme theme;
    private final List<Entry> entries = new ArrayList<>();

    /// @param seen  words for ringed rows; empty for none
    DataKey(DataScene scene, RowPainter rows, String seen, Color ring, Theme theme) {
        this.theme = theme;
        Aim aim = scene.aim();
        if (!aim.kinds().isEmpty()) {
            add(
                    rows,
                    new DataScene.Dot(0, 0, aim.low(), false, 1),
                    aim.name() + " = " + aim.kinds().get(0));
            add(
                    rows,
                    new DataScene.Dot(0, 0, aim.high(), false, 0),
                    aim.name() + " = " + aim.kinds().get(1));
        } else if (scene.captions().size() > 1) {
            for (int i = 0; i < scene.captions().size(); i++) {
                add(
                        rows,
                        new DataScene.Dot(0, 0, aim.high(), false, i),
                        scene.captions().get(i));
            }
        }
        if (scene.rows().stream().anyMatch(DataScene.Dot::heldOut)) {
            add(rows, new DataScene.Dot(0, 0, aim.high(), true, 0), Messages.heldOut());
        }
        if (!seen.isEmpty()) {
            entries.add(new Entry((g, x, y) -> rows.ring(g, x, y, ring), seen));
        }
        if (scene.isAveraged()) {
            entries.add(new Entry((_, _, _) -> {}, Messages.averaged()));
        }
    }

    private void add(RowPainter rows, DataScene.Dot row, String words) {
        entries.add(new Entry((g, x, y) -> rows.sample(g, x, y, row), words));
    }

    /// @param lines at most so many
    void paint(Graphics2D g, double left, double right, double top, int lines) {
        double unit = theme.metrics().small();
        Font font = Fonts.REGULAR.at(unit);
        double at = left;
        double base = top;
        int line = 1;
        for (Entry entry : entries) {
            double width = 1.7 * unit + Texts.width(entry.words(), font);
            if (at + width > right && at > left) {
                at = left;
                base += LINE * unit;
                line++;
            }
            if (line > lines || at + width > right) {
                return;
            }
            entry.mark().paint(g, at + 0.6 * unit, base - unit * 0.36);
            Texts.left(g, entry.words(), font, theme.secondary(), at + 1.7 * unit, base);
            at += width + 1.4 * unit;
        }
    }
}

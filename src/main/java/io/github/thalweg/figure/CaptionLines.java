package io.github.thalweg.figure;

import io.github.thalweg.figure.step.TypesetFormula;
import io.github.thalweg.figure.style.Fonts;
import io.github.thalweg.figure.style.Texts;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.figure.style.Wrapping;
import java.awt.Font;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A caption in lines. A formula that is to be mathematics stands in its line whole, and the line is as high as it.
final class CaptionLines {
    private static final double ABOVE = 1.2;
    private static final double LINE = 1.4;

    /// Mathematics beside words of size 1: the letters of its typeface are smaller.
    private static final double MATHEMATICS = 1.15;

    private final Theme theme;
    private final double room;
    private final List<Line> lines = new ArrayList<>();

    /// What stands at one place of a line: words, or a formula.
    private record Box(String words, @Nullable TypesetFormula formula, double left, double width) {}

    private record Line(List<Box> boxes) {
        double width() {
            return boxes.isEmpty()
                    ? 0
                    : boxes.getLast().left() + boxes.getLast().width();
        }
    }

    /// @param typeset formulas as mathematics, as far as they can be typeset
    CaptionLines(List<CaptionPiece> pieces, boolean typeset, double room, Theme theme) {
        this.theme = theme;
        this.room = room;
        if (typeset) {
            lines.add(new Line(new ArrayList<>()));
            pieces.forEach(this::add);
        } else {
            String text = Caption.text(pieces);
            Wrapping.whole(text, font(), room)
                    .forEach(line -> lines.add(new Line(List.of(new Box(line, null, 0, Texts.width(line, font()))))));
        }
    }

    private double size() {
        return theme.metrics().small();
    }

    private Font font() {
        return Fonts.REGULAR.at(size());
    }

    private void add(CaptionPiece piece) {
        TypesetFormula formula = piece instanceof CaptionPiece.Formula mathematics
                ? TypesetFormula.of(mathematics.latex().get(), size() * MATHEMATICS, room)
                : null;
        if (formula != null) {
            put(new Box("", formula, 0, formula.width()), 0, true);
            return;
        }
        double blank = Texts.width("x x", font()) - Texts.width("xx", font());
        String[] words = piece.text().split(" ", -1);
        for (int i = 0; i < words.length; i++) {
            // A word that is longer than a line is broken within.
            List<String> parts = Wrapping.whole(words[i], font(), room);
            for (int j = 0; j < parts.size(); j++) {
                boolean word = i > 0 && j == 0;
                put(new Box(parts.get(j), null, 0, Texts.width(parts.get(j), font())), word ? blank : 0, word || j > 0);
            }
        }
    }

    /// Puts a box behind the last one, or into a new line where it has no room and may be parted from that.
    ///
    /// @param gap    between the two in one line
    /// @param parted false where it belongs to what is before it
    private void put(Box box, double gap, boolean parted) {
        Line line = lines.getLast();
        boolean first = line.boxes().isEmpty();
        double left = first ? 0 : line.width() + gap;
        if (!first && parted && left + box.width() > room) {
            line = new Line(new ArrayList<>());
            lines.add(line);
            left = 0;
        }
        line.boxes().add(new Box(box.words(), box.formula(), left, box.width()));
    }

    /// The height that all lines take.
    double height() {
        return lines.stream().mapToDouble(this::height).sum();
    }

    private double height(Line line) {
        return ascent(line) + descent(line);
    }

    /// From the upper edge of a line to what its letters stand on.
    private double ascent(Line line) {
        return line.boxes().stream()
                .mapToDouble(box -> box.formula() == null ? 0 : box.formula().ascent() + size() * 0.3)
                .reduce(ABOVE * size(), Math::max);
    }

    private double descent(Line line) {
        return line.boxes().stream()
                .mapToDouble(box -> box.formula() == null ? 0 : box.formula().descent() + size() * 0.2)
                .reduce((LINE - ABOVE) * size(), Math::max);
    }

    void paint(Graphics2D g, double x, double top) {
        double y = top;
        for (Line line : lines) {
            double base = y + ascent(line);
            for (Box box : line.boxes()) {
                if (box.formula() != null) {
                    box.formula().paint(g, theme.text(), x + box.left(), base);
                } else if (!box.words().isEmpty()) {
                    Texts.left(g, box.words(), font(), theme.text(), x + box.left(), base);
                }
            }
            y += height(line);
        }
    }
}

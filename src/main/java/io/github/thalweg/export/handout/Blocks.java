package io.github.thalweg.export.handout;

import io.github.thalweg.export.handout.Block.Word;
import io.github.thalweg.figure.step.TypesetFormula;
import io.github.thalweg.figure.style.Fonts;
import io.github.thalweg.figure.style.Texts;
import io.github.thalweg.lesson.FormulaText;
import io.github.thalweg.lesson.LessonText;
import io.github.thalweg.lesson.LessonText.Span;
import io.github.thalweg.measure.Measured;
import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Builder of a sheet's blocks, from above.
final class Blocks {
    static final double WIDTH = 480;
    private static final double BODY = 10.5;
    private static final double HEADING = 12.5;
    private static final double INDENT = 16;
    /// From one base line to the next, in heights of the type.
    private static final double SPACING = 1.45;

    /// Mathematics beside words of size 1: the letters of its typeface are smaller.
    private static final double MATHEMATICS = 1.15;

    private final List<Block> blocks = new ArrayList<>();
    private final Map<String, Measured> values;

    Blocks(Map<String, Measured> values) {
        this.values = values;
    }

    List<Block> blocks() {
        return List.copyOf(blocks);
    }

    void add(Block block) {
        blocks.add(block);
    }

    void gap(double height) {
        add(new Block.Gap(height));
    }

    /// A line in one typeface, broken where it is too long.
    void line(String text, Fonts font, double size) {
        lines(List.of(new Span.Plain(text)), font, size, 0, null);
    }

    void heading(String text) {
        gap(12);
        var words = List.of(new Word(text, Fonts.SEMI_BOLD.at(HEADING), 0, false));
        add(new Block.Heading(new Block.Line(words, HEADING * SPACING, false, false)));
        gap(2);
    }

    /// Paragraphs of a lesson's text.
    void text(String text) {
        for (List<Span> paragraph : LessonText.paragraphs(text)) {
            lines(paragraph, Fonts.REGULAR, BODY, 0, null);
            gap(4);
        }
    }

    /// The same, behind the room of a box.
    void indented(String text) {
        for (List<Span> paragraph : LessonText.paragraphs(text)) {
            lines(paragraph, Fonts.REGULAR, BODY - 0.5, INDENT, null);
        }
    }

    /// An answer with a box to mark.
    ///
    /// @param marked it is right, and the sheet says so
    void choice(String text, boolean marked) {
        for (List<Span> paragraph : LessonText.paragraphs(text)) {
            lines(paragraph, Fonts.REGULAR, BODY, INDENT, marked);
        }
    }

    private void lines(List<Span> spans, Fonts font, double size, double indent, @Nullable Boolean box) {
        List<Word> all = words(spans, font, size);
        double space = Texts.width(" ", font.at(size));
        var line = new ArrayList<Word>();
        double x = indent;
        boolean first = true;
        for (int i = 0; i < all.size(); i++) {
            Word word = all.get(i);
            double before = word.apart() && !line.isEmpty() ? space : 0;
            double needed = word.apart() ? together(all, i) : word.width();
            if (x + before + needed > WIDTH && !line.isEmpty()) {
                add(line(line, size, first ? box : null));
                line.clear();
                first = false;
                x = indent;
                before = 0;
            }
            line.add(word.at(x + before));
            x += before + word.width();
        }
        add(line(line, size, first ? box : null));
    }

    private static Block.Line line(List<Word> words, double size, @Nullable Boolean box) {
        return new Block.Line(List.copyOf(words), size * SPACING, box != null, Boolean.TRUE.equals(box));
    }

    /// The words of a text. A full stop after a formula is a word of its own, for it has another typeface, but not
    /// apart.
    private List<Word> words(List<Span> spans, Fonts font, double size) {
        var words = new ArrayList<Word>();
        boolean apart = false;
        for (Span span : spans) {
            TypesetFormula typeset = span instanceof Span.Formula formula ? typeset(formula, size) : null;
            if (typeset != null) {
                words.add(new Word(words(span), font.at(size), typeset, 0, apart));
                apart = false;
                continue;
            }
            Font face = face(span, font, size);
            String[] parts = words(span).split("\\s+", -1);
            for (int i = 0; i < parts.length; i++) {
                apart |= i > 0;
                if (!parts[i].isEmpty()) {
                    words.add(new Word(parts[i], face, 0, apart));
                    apart = false;
                }
            }
        }
        return words;
    }

    private static @Nullable TypesetFormula typeset(Span.Formula formula, double size) {
        return TypesetFormula.of(FormulaText.parse(formula.text()), size * MATHEMATICS, WIDTH - INDENT);
    }

    /// The width of a word and of what follows it without a blank: lines are not broken there.
    private static double together(List<Word> words, int from) {
        double width = words.get(from).width();
        for (int i = from + 1; i < words.size() && !words.get(i).apart(); i++) {
            width += words.get(i).width();
        }
        return width;
    }

    private static Font face(Span span, Fonts usual, double size) {
        return switch (span) {
            case Span.Plain _, Span.Link _ -> usual.at(size);
            case Span.Emphasis _ -> Fonts.MEDIUM.at(size);
            case Span.Code _, Span.Formula _ -> Fonts.MONO.at(size * 0.95);
            case Span.Value _ -> Fonts.SEMI_BOLD.at(size);
        };
    }

    private String words(Span span) {
        return switch (span) {
            case Span.Plain(String text) -> text;
            case Span.Emphasis(String text) -> text;
            case Span.Code(String text) -> text;
            case Span.Formula(String text) -> FormulaText.plain(text);
            case Span.Value(String name) -> {
                Measured value = values.get(name);
                yield value == null ? name : value.text();
            }
            case Span.Link link -> link.text();
        };
    }
}

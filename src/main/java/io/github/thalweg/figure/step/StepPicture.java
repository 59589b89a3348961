package io.github.thalweg.figure.step;

import io.github.thalweg.figure.style.Colors;
import io.github.thalweg.figure.style.Fonts;
import io.github.thalweg.figure.style.Texts;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.figure.style.Wrapping;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// Picture of one update of a run, line by line: the formula, the same with this update's numbers, the result, and
/// the explaining sentence. Laid out for a given width; as high as it needs to be.
public final class StepPicture {
    private static final double DIMMED = 0.45;
    private static final int MAX_NAME = 12;
    private static final int NARROWEST = 12;

    /// From one line to the next, in heights of the type.
    private static final double LINE = 1.5;

    private record Piece(String text, Font font, Color color, double x, double base) {}

    private record Formula(Typeset formula, Color color, double x, double top) {}

    private final StepPage page;
    private final Theme theme;
    private final boolean typeset;
    private final boolean titled;
    private final double width;
    private final double unit;
    private final double character;
    private final int names;
    private final List<Rectangle2D> atLeast;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Formula> formulas = new ArrayList<>();
    private final List<Rectangle2D> places = new ArrayList<>();
    private double bottom;
    private boolean broken;

    /// @param width   in pixels before scaling
    /// @param typeset formulas as mathematics instead of as in the file
    /// @param titled  the run's name stands above
    public StepPicture(StepPage page, double width, Theme theme, boolean typeset, boolean titled) {
        this(page, width, theme, typeset, titled, List.of());
    }

    private StepPicture(
            StepPage page, double width, Theme theme, boolean typeset, boolean titled, List<Rectangle2D> atLeast) {
        this.page = page;
        this.theme = theme;
        this.typeset = typeset;
        this.width = width;
        this.unit = theme.metrics().small();
        this.character = Texts.width("0", Fonts.MONO.at(unit));
        this.names = Math.min(
                MAX_NAME,
                page.lines().stream()
                        .mapToInt(line ->
                                line.text().name().length() + 2 * line.text().depth())
                        .max()
                        .orElse(0));
        this.titled = titled;
        this.atLeast = atLeast;
        bottom = titled ? unit * 2.4 : unit / 4;
        IntStream.range(0, page.lines().size()).forEach(this::lay);
        if (page.lines().isEmpty()) {
            nothing();
        }
    }

    /// What stands in the place of the lines of a run that was recorded.
    private void nothing() {
        Font font = Fonts.REGULAR.at(unit);
        String sentence = Messages.RECORDED;
        for (String line : Wrapping.whole(sentence, font, width - 2 * unit)) {
            pieces.add(new Piece(line, font, theme.secondary(), unit, bottom + unit * 1.2));
            bottom += unit * 1.5;
        }
    }

    /// Another page, with every line at least as high as here: what plays must not jump.
    public StepPicture steadied(StepPage next) {
        return new StepPicture(next, width, theme, typeset, titled, places);
    }

    /// Whether a page of this rule, laid out like this, can take this one's heights.
    public boolean isLike(StepPage other, double otherWidth, Theme otherTheme, boolean otherTypeset) {
        return width == otherWidth
                && theme.equals(otherTheme)
                && typeset == otherTypeset
                && page.style().equals(other.style())
                && page.lines().size() == other.lines().size();
    }

    public double height() {
        return bottom + unit / 2;
    }

    /// Whether a result takes more than one line, as it has no room.
    public boolean breaksResults() {
        return broken;
    }

    public int lineCount() {
        return places.size();
    }

    /// The line at a place.
    public OptionalInt lineAt(double y) {
        return IntStream.range(0, places.size())
                .filter(i -> places.get(i).getMinY() <= y && y < places.get(i).getMaxY())
                .findFirst();
    }

    /// The rectangle of a line.
    public Rectangle2D place(int line) {
        return places.get(line);
    }

    private void lay(int index) {
        StepBlock block = page.block(index);
        double top = bottom;
        bottom += unit * 0.3;
        boolean dim = block.line().dead() || index >= page.shown();
        Color strong = dim ? Colors.faded(theme.secondary(), DIMMED * 1.5) : theme.text();
        Color weak = dim ? strong : theme.secondary();
        double indent = unit + 2 * character * block.line().depth();
        double beside = unit + (names + 1) * character;
        boolean mathematics = typeset && block.line().syntax() != null && typeset(block, strong, indent);
        // The name is in the formula.
        double left = mathematics ? indent + 2 * character : beside;
        if (!mathematics) {
            written(block, strong, weak, indent, left);
        }
        double above = bottom;
        mono(block.result(), Fonts.MONO_MEDIUM, strong, left);
        broken |= bottom - above > 1.5 * LINE * unit;
        comment(block.line().comment(), block.result().length(), weak, left);
        bottom += unit * 0.5;
        if (index < atLeast.size()) {
            bottom = Math.max(bottom, top + atLeast.get(index).getHeight());
        }
        places.add(new Rectangle2D.Double(0, top, width, bottom - top));
    }

    /// The line as in the file, then with numbers; a long name stands above them.
    private void written(StepBlock block, Color strong, Color weak, double indent, double left) {
        String name = block.line().name();
        pieces.add(new Piece(name, Fonts.MONO_MEDIUM.at(unit), strong, indent, bottom + unit * 1.1));
        if (name.length() * character + indent > left - character / 2) {
            bottom += unit * 1.5;
        }
        mono(block.formula(), Fonts.MONO, weak, left);
        mono(block.numbers(), Fonts.MONO, weak, left);
    }

    private void mono(String text, Fonts font, Color color, double left) {
        if (text.isEmpty()) {
            return;
        }
        int columns = Math.max(NARROWEST, (int) ((width - left - unit / 2) / character) - 2);
        String sign = "= ";
        for (String line : Wrapping.formula(text, columns)) {
            pieces.add(new Piece(sign + line, font.at(unit), color, left, bottom + unit * 1.1));
            sign = "  ";
            bottom += unit * LINE;
        }
    }

    /// @return whether it could be done
    private boolean typeset(StepBlock block, Color color, double left) {
        String latex = Latex.assignment(block.line(), page.optimizer());
        Typeset formula = Typeset.of(latex, unit * 1.25, width - left - unit);
        if (formula == null) {
            return false;
        }
        formulas.add(new Formula(formula, color, left, bottom + unit * 0.1));
        bottom += formula.height() + unit * 0.4;
        return true;
    }

    /// Beside the result where there is room, else below it.
    private void comment(String comment, int resultLength, Color color, double left) {
        Font font = Fonts.REGULAR.at(unit);
        double beside = left + (resultLength + 4) * character;
        if (resultLength > 0 && Texts.width(comment, font) < width - beside - unit / 2) {
            pieces.add(new Piece(comment, font, color, beside, bottom - unit * 0.4));
        } else if (!comment.isEmpty()) {
            double x = left + 2 * character;
            for (String line : Wrapping.words(comment, font, width - x - unit / 2)) {
                pieces.add(new Piece(line, font, color, x, bottom + unit * 1.1));
                bottom += unit * 1.5;
            }
        }
    }

    /// The height of the title above the first line.
    public double titleHeight() {
        return places.isEmpty() ? 0 : places.getFirst().getMinY();
    }

    /// Where columns of a height end, each with whole lines; one more than are needed where a line is higher than a
    /// column.
    public List<Double> columns(double height) {
        var ends = new ArrayList<Double>();
        double from = 0;
        double room = height;
        for (Rectangle2D line : places) {
            if (line.getMaxY() + unit / 2 > room && line.getMinY() > Math.max(from, titleHeight())) {
                from = line.getMinY();
                ends.add(from);
                room = from + height - titleHeight();
            }
        }
        ends.add(height());
        if (height() > room + unit / 2) {
            ends.add(height());
        }
        return ends;
    }

    public void paint(Graphics2D graphics) {
        paint(graphics, 0, height(), width);
    }

    /// Draws what lies between two heights, which are edges of lines.
    ///
    /// @param room the width that the title may have
    public void paint(Graphics2D graphics, double from, double end, double room) {
        var g = (Graphics2D) graphics.create();
        Texts.prepare(g);
        if (titled && from == 0) {
            title(g, room);
        }
        if (page.lit() >= 0 && page.lit() < places.size()) {
            light(g, places.get(page.lit()));
        }
        pieces.stream()
                .filter(piece -> piece.base > from && piece.base <= end)
                .forEach(piece -> Texts.left(g, piece.text, piece.font, piece.color, piece.x, piece.base));
        formulas.stream()
                .filter(f -> f.top >= from && f.top < end)
                .forEach(f -> f.formula.paint(g, f.color, f.x, f.top));
        g.dispose();
    }

    private void title(Graphics2D g, double room) {
        double base = unit * 1.5;
        g.setColor(page.style().color(theme));
        g.fill(page.style()
                .marker()
                .at(unit * 1.4, base - unit * 0.38, theme.metrics().head() * 0.8));
        Font font = Fonts.SEMI_BOLD.at(theme.metrics().normal());
        Texts.left(g, Texts.fitting(page.title(), font, room - unit * 3), font, theme.text(), unit * 2.4, base);
    }

    private void light(Graphics2D g, Rectangle2D place) {
        g.setColor(Colors.faded(theme.accent(), 0.1));
        g.fill(new RoundRectangle2D.Double(unit / 3, place.getY(), width - unit * 2 / 3, place.getHeight(), 6, 6));
        g.setColor(theme.accent());
        g.fill(new Rectangle2D.Double(unit / 3, place.getY() + 2, 2.5, place.getHeight() - 4));
    }
}

package io.github.thalweg.landscape;

import io.github.thalweg.formula.graph.FormulaData;
import io.github.thalweg.formula.graph.RowTable;
import io.github.thalweg.formula.grid.GridSurface;
import io.github.thalweg.formula.syntax.Lexer;
import io.github.thalweg.landscape.data.Examples;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A function f(x, y) with its description, defaults and minima: one file of `landscapes/`, or a formula that was
/// typed.
///
/// @param minima   known minima; empty means that they are to be searched
/// @param examples the rows that `mean` and `sum` go over, or null
/// @param grid     the recorded surface that `grid` is, or null
/// @param oneVariable it is a function f(x): then every point has y = 0
public record Landscape(
        Description description,
        String formula,
        Defaults defaults,
        List<MinimumText> minima,
        List<FormulaParameter> parameters,
        @Nullable Examples examples,
        @Nullable GridSurface grid,
        boolean oneVariable) {
    private static final int TYPED_STEPS = 200;

    public Landscape {
        minima = List.copyOf(minima);
        parameters = List.copyOf(parameters);
    }

    /// A landscape of two variables, of its formula alone.
    public Landscape(
            Description description,
            String formula,
            Defaults defaults,
            List<MinimumText> minima,
            List<FormulaParameter> parameters) {
        this(description, formula, defaults, minima, parameters, null, null, false);
    }

    public String id() {
        return description.id();
    }

    public String name() {
        return description.name();
    }

    public List<String> tags() {
        return description.tags();
    }

    public String summary() {
        return description.summary();
    }

    public String reference() {
        return description.reference();
    }

    public Box view() {
        return defaults.view();
    }

    public List<Point> starts() {
        return defaults.starts();
    }

    public int steps() {
        return defaults.steps();
    }

    public ColorScale colorScale() {
        return defaults.colorScale();
    }

    /// The same formula over other rows. The listed minima are those of all rows, as they come.
    public Landscape withExamples(@Nullable Examples value) {
        boolean same = Objects.equals(value, examples);
        return with(defaults, same ? minima : List.of(), value, oneVariable);
    }

    /// The same formula as a function of x alone, or of x and y. What it is seen from and started from follows.
    public Landscape withOneVariable(boolean value) {
        if (value == oneVariable) {
            return this;
        }
        Box seen = value ? Box.onLine(view().xMin(), view().xMax()) : isTyped() ? typedView(grid) : view();
        List<Point> from = value
                ? starts().stream().map(start -> Point.onLine(start.x())).toList()
                : isTyped() ? typedStarts(grid) : starts();
        List<MinimumText> known =
                value ? minima.stream().map(m -> new MinimumText(m.x(), "0")).toList() : minima;
        return with(defaults.from(seen, from), known, examples, value);
    }

    private Landscape with(Defaults seen, List<MinimumText> known, @Nullable Examples rows, boolean isOfOneVariable) {
        return new Landscape(description, formula, seen, known, parameters, rows, grid, isOfOneVariable);
    }

    /// The landscape of another formula that is typed over this one's.
    ///
    /// It keeps the parameters that are still read, the rows and the recorded surface. What the model predicts is
    /// known only where all of this formula stands at the beginning of the other.
    public Landscape withFormula(String typed) {
        Examples rows = examples == null || typed.startsWith(formula)
                ? examples
                : examples.with(examples.model().withoutPrediction());
        return typed.equals(formula) ? this : typed(typed, readIn(typed), rows, grid);
    }

    private List<FormulaParameter> readIn(String text) {
        return parameters.stream()
                .filter(p -> Pattern.compile("(?<![\\p{L}\\p{N}_])" + Pattern.quote(p.name()) + "(?![\\p{L}\\p{N}_])")
                        .matcher(text)
                        .find())
                .toList();
    }

    /// What its values are called: `f(x, y)`, or `f(x)`.
    public String signature() {
        return oneVariable ? "f(x)" : "f(x, y)";
    }

    /// Whether y stands in the formula: then it is no function of x alone.
    public boolean readsY() {
        return readsY(formula);
    }

    /// Whether y stands in a formula, or in another text of the language.
    ///
    /// @throws io.github.thalweg.formula.syntax.FormulaException when the text has words that are none
    public static boolean readsY(String text) {
        return Lexer.names(text).contains("y");
    }

    /// The rows trained on, or null where the formula goes over none.
    public @Nullable RowTable rows() {
        return examples == null ? null : examples.trained();
    }

    /// What the formula reads beside its names.
    public FormulaData data() {
        return new FormulaData(rows(), grid);
    }

    /// A formula that was typed, with the plane around the origin in view.
    public static Landscape typed(String formula, List<FormulaParameter> parameters) {
        return typed(formula, parameters, null, null);
    }

    /// A formula that was typed, with the recorded surface in view, or else the plane around the origin.
    public static Landscape typed(
            String formula,
            List<FormulaParameter> parameters,
            @Nullable Examples examples,
            @Nullable GridSurface grid) {
        var defaults = new Defaults(typedView(grid), typedStarts(grid), TYPED_STEPS, ColorScale.LOG);
        return new Landscape(Description.TYPED, formula, defaults, List.of(), parameters, examples, grid, false);
    }

    private static Box typedView(@Nullable GridSurface grid) {
        return grid == null ? new Box(-3, 3, -3, 3) : Box.of(grid);
    }

    private static List<Point> typedStarts(@Nullable GridSurface grid) {
        Box view = typedView(grid);
        return List.of(
                grid == null
                        ? new Point(2, 1.5)
                        : new Point(view.xMin() + view.width() / 4, view.yMin() + view.height() / 4));
    }

    public boolean isTyped() {
        return id().isEmpty();
    }
}

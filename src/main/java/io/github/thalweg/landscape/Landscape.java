package io.github.thalweg.landscape;

import io.github.thalweg.formula.graph.RowTable;
import io.github.thalweg.landscape.data.Examples;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A function f(x, y) with its description, view, starts and minima: one file of `landscapes/`, or a formula that
/// was typed.
///
/// @param id       the file's name without its ending; empty for a typed formula
/// @param tags     the first is the group in the gallery; `kink` and `edge` excuse minima from a zero gradient
/// @param starts   good places to start from, at least one
/// @param minima   known minima; empty means that they are to be searched
/// @param steps    default number of updates
/// @param examples the rows that `mean` and `sum` go over, or null
public record Landscape(
        String id,
        String name,
        String formula,
        List<String> tags,
        String summary,
        String reference,
        Box view,
        List<Point> starts,
        List<MinimumText> minima,
        int steps,
        ColorScale colorScale,
        List<FormulaParameter> parameters,
        @Nullable Examples examples) {
    public Landscape {
        tags = List.copyOf(tags);
        starts = List.copyOf(starts);
        minima = List.copyOf(minima);
        parameters = List.copyOf(parameters);
    }

    /// A landscape without examples.
    public Landscape(
            String id,
            String name,
            String formula,
            List<String> tags,
            String summary,
            String reference,
            Box view,
            List<Point> starts,
            List<MinimumText> minima,
            int steps,
            ColorScale colorScale,
            List<FormulaParameter> parameters) {
        this(id, name, formula, tags, summary, reference, view, starts, minima, steps, colorScale, parameters, null);
    }

    public Landscape withExamples(@Nullable Examples value) {
        return new Landscape(
                id,
                name,
                formula,
                tags,
                summary,
                reference,
                view,
                starts,
                minima,
                steps,
                colorScale,
                parameters,
                value);
    }

    /// The rows trained on, or null where the formula goes over none.
    public @Nullable RowTable rows() {
        return examples == null ? null : examples.trained();
    }

    /// A formula that was typed, with the plane around the origin in view.
    public static Landscape typed(String formula, List<FormulaParameter> parameters) {
        return new Landscape(
                "",
                "Typed formula",
                formula,
                List.of(),
                "",
                "",
                new Box(-3, 3, -3, 3),
                List.of(new Point(2, 1.5)),
                List.of(),
                200,
                ColorScale.LOG,
                parameters);
    }

    public boolean isTyped() {
        return id.isEmpty();
    }
}

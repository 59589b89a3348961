package io.github.thalweg.formula.parse;

import io.github.thalweg.formula.graph.Expr;
import io.github.thalweg.formula.graph.FormulaData;
import io.github.thalweg.formula.graph.Functions;
import io.github.thalweg.formula.graph.Graph;
import io.github.thalweg.formula.graph.Partial;
import io.github.thalweg.formula.graph.RowSum;
import io.github.thalweg.formula.graph.RowTable;
import io.github.thalweg.formula.grid.GridSurface;
import io.github.thalweg.formula.syntax.Syntax;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Lowering of landscapes' formulas, in which `mean` and `sum` go over the rows of a table and `grid` is a recorded
/// surface, where there is one.
public final class RowFormula {
    public static final String MEAN = "mean";
    public static final String SUM = "sum";
    /// The recorded surface.
    public static final String GRID = "grid";
    /// The number of rows trained on.
    public static final String ROWS = "rows";

    private final Graph graph;
    private final FormulaData data;
    private final @Nullable RowTable table;
    private final boolean drawn;
    private final Function<String, Expr> inputs;
    private final Set<String> parameters;

    private RowFormula(
            Graph graph, Set<String> parameters, FormulaData data, boolean drawn, Function<String, Expr> inputs) {
        this.graph = graph;
        this.parameters = parameters;
        this.data = data;
        this.table = data.rows();
        this.drawn = drawn;
        this.inputs = inputs;
    }

    /// The arguments of a sum over all rows.
    public static List<String> arguments(List<String> parameters) {
        var arguments = new ArrayList<>(List.of("x", "y"));
        arguments.addAll(parameters);
        return List.copyOf(arguments);
    }

    /// A formula on a graph.
    ///
    /// @param data   what the formula reads beside its names
    /// @param drawn  `mean` and `sum` are over the rows that an update draws, see [RowSum#DRAW]
    /// @param inputs what each name is, the coordinates among them
    /// @throws io.github.thalweg.formula.syntax.FormulaException when `text` is not a formula
    public static Expr lower(
            String text,
            Graph graph,
            Set<String> parameters,
            FormulaData data,
            boolean drawn,
            Function<String, Expr> inputs) {
        Syntax syntax = Parser.parse(text, Vocabulary.ofFormula(parameters, data));
        var formula = new RowFormula(graph, parameters, data, drawn, inputs);
        return Lowering.lower(syntax, graph, formula::name, formula::special);
    }

    private Expr name(String name) {
        return table != null && name.equals(ROWS) && !parameters.contains(name)
                ? graph.constant(table.trained())
                : inputs.apply(name);
    }

    private @Nullable Expr special(Syntax.Apply call) {
        GridSurface surface = data.surface();
        if (surface == null || !call.function().equals(GRID)) {
            return overRows(call);
        }
        var at = new ArrayList<Expr>();
        for (Syntax argument : call.arguments()) {
            at.add(Lowering.lower(argument, graph, this::name, this::special));
        }
        return graph.grid(surface, Partial.VALUE, at.get(0), at.get(1));
    }

    private @Nullable Expr overRows(Syntax.Apply call) {
        String function = call.function();
        if (table == null || !(function.equals(MEAN) || function.equals(SUM))) {
            return null;
        }
        Syntax body = call.arguments().getFirst();
        var read = new LinkedHashSet<String>();
        collect(body, read);
        read.removeIf(name -> !parameters.contains(name));
        var sum = new RowSum(body, List.copyOf(read), table, drawn, function.equals(MEAN));
        var arguments = new ArrayList<Expr>();
        arguments(sum.parameters()).forEach(name -> arguments.add(inputs.apply(name)));
        if (drawn) {
            RowSum.DRAW.forEach(name -> arguments.add(graph.input(name)));
        }
        return graph.rows(sum, Partial.VALUE, arguments);
    }

    private static void collect(Syntax syntax, Set<String> names) {
        switch (syntax) {
            case Syntax.Name(String name, var _) -> {
                if (!Functions.constants().contains(name)) {
                    names.add(name);
                }
            }
            case Syntax.Apply apply -> apply.arguments().forEach(argument -> collect(argument, names));
            case Syntax.Number _, Syntax.Quoted _ -> {}
        }
    }
}

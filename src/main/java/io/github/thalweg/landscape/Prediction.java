package io.github.thalweg.landscape;

import io.github.thalweg.formula.compile.CompiledFormula;
import io.github.thalweg.formula.compile.FormulaCompiler;
import io.github.thalweg.formula.syntax.FormulaException;
import io.github.thalweg.formula.syntax.Lexer;
import io.github.thalweg.landscape.data.Examples;
import io.github.thalweg.landscape.data.Model;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The model that a landscape from examples trains: what it predicts for a row at a point of the landscape, in the
/// units of the table. Thread-safe.
///
/// @param model     with a prediction, a target, and one or two inputs
/// @param target    the number of the column that the prediction should meet
/// @param inputs    those of the one or two columns that it is drawn over
/// @param others    columns that the prediction reads beside the inputs, by their number
/// @param arguments values of the landscape's parameters, in its order
@SuppressWarnings("ArrayRecordComponent")
public record Prediction(
        Examples examples,
        Model model,
        CompiledFormula formula,
        double[] arguments,
        int target,
        List<Integer> inputs,
        List<Integer> others) {
    private static final int MAX_INPUTS = 2;

    /// The model as the landscape says it, or else as its formula implies it; empty where neither does.
    ///
    /// @param values of the landscape's parameters; those not named have their defaults
    public static Optional<Prediction> of(Landscape landscape, Map<String, Double> values) {
        Examples examples = landscape.examples();
        if (examples == null) {
            return Optional.empty();
        }
        Model said = examples.model();
        Optional<Model> model = said.prediction() != null && said.target() != null
                ? Optional.of(said)
                : ImpliedModel.of(landscape, examples.names(), said);
        try {
            return model.flatMap(known -> of(landscape, examples, known, values));
        } catch (FormulaException _) {
            // A parameter that it reads went with the formula that was typed over.
            return Optional.empty();
        }
    }

    private static Optional<Prediction> of(
            Landscape landscape, Examples examples, Model model, Map<String, Double> values) {
        String text = String.valueOf(model.prediction());
        var names = new ArrayList<String>();
        landscape.parameters().forEach(parameter -> names.add(parameter.name()));
        names.addAll(examples.names());
        Set<String> words = Lexer.names(text);
        List<String> read = examples.names().stream()
                .filter(name -> words.contains(name) && !name.equals(model.target()))
                .toList();
        List<String> inputs =
                model.inputs().isEmpty() ? read.stream().limit(MAX_INPUTS).toList() : model.inputs();
        if (inputs.isEmpty()) {
            return Optional.empty();
        }
        List<Integer> others = read.stream()
                .filter(name -> !inputs.contains(name))
                .map(examples.names()::indexOf)
                .toList();
        double[] arguments = landscape.parameters().stream()
                .mapToDouble(p -> values.getOrDefault(p.name(), p.defaultValue()))
                .toArray();
        var whole = new Model(text, inputs, model.target(), model.threshold());
        return Optional.of(new Prediction(
                examples,
                whole,
                FormulaCompiler.compiled(text, names),
                arguments,
                examples.names().indexOf(String.valueOf(model.target())),
                inputs.stream().map(examples.names()::indexOf).toList(),
                others));
    }

    /// Where the boundary between two answers is, in the target's units; null for none.
    public @Nullable Double threshold() {
        Double said = model.threshold();
        return said == null ? null : (Double) examples.original(target, said);
    }

    /// The row of the table, in its units.
    public double[] row(int row) {
        return examples.data().columns().stream()
                .mapToDouble(column -> column.number(row))
                .toArray();
    }

    /// What is predicted for a row, in the target's units.
    ///
    /// @param at  point of the landscape
    /// @param row numbers of all columns, in the units of the table
    public double value(Point at, double[] row) {
        double[] all = Arrays.copyOf(arguments, arguments.length + row.length);
        for (int i = 0; i < row.length; i++) {
            all[arguments.length + i] = examples.scaled(i, row[i]);
        }
        return examples.original(target, formula.value(at.x(), at.y(), all));
    }
}

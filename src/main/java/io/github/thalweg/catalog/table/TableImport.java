package io.github.thalweg.catalog.table;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.data.CsvMissing;
import io.github.thalweg.catalog.data.DataWords;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.toml.Item;
import io.github.thalweg.landscape.Landscape;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.landscape.data.DataColumn;
import io.github.thalweg.landscape.data.DataTable;
import io.github.thalweg.landscape.data.Examples;
import io.github.thalweg.landscape.data.Model;
import io.github.thalweg.run.scenario.LandscapeUse;
import io.github.thalweg.run.scenario.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Import of a table as a landscape from examples, with a view that fits, gradient descent and Adam.
///
/// @param table       that was read
/// @param model       that is fitted
/// @param inputs      one or two columns, by their names in the table
/// @param target      the column that the model should meet
/// @param standardize the inputs have mean 0 and deviation 1 in the formula
/// @param heldOut     the part of the rows that is not trained on, or null
public record TableImport(
        LooseTable table,
        TableModel model,
        List<String> inputs,
        String target,
        boolean standardize,
        @Nullable Double heldOut) {
    private static final int STEPS = 200;

    public TableImport {
        inputs = List.copyOf(inputs);
    }

    /// The scenario that is made of it.
    ///
    /// @throws InputException when a column is not there or holds what the model cannot use
    public Scenario scenario() throws InputException {
        check();
        var all = new ArrayList<>(inputs);
        all.add(target);
        Set<String> taken = model.parameters().stream().map(p -> p.name()).collect(Collectors.toSet());
        Map<String, String> names = ColumnNames.of(all, taken);
        List<String> read =
                inputs.stream().map(name -> names.getOrDefault(name, name)).toList();
        String goal = names.getOrDefault(target, target);
        var columns = new ArrayList<DataColumn>();
        for (String input : inputs) {
            columns.add(DataColumn.ofNumbers(names.getOrDefault(input, input), table.numbers(input)));
        }
        DataColumn aim = targetColumn(goal);
        columns.add(aim);
        Examples examples = examples(columns, new Model(model.prediction(read), read, goal, threshold()));
        String formula = model.formula(read, goal, isSigned(aim));
        Landscape landscape = Landscape.typed(formula, model.parameters(), examples, null);
        return placed(landscape, model.start(size(aim)));
    }

    private static Scenario placed(Landscape landscape, Point start) {
        var use = new LandscapeUse(landscape, Map.of());
        FittedPlace place = FittedPlace.of(use, start);
        Catalog catalog = Catalog.builtIn();
        return new Scenario(
                "",
                use,
                start,
                STEPS,
                place.view(),
                List.of(OwnRuns.run(catalog, "sgd", place.rate(), 0), OwnRuns.run(catalog, "adam", place.step(), 1)));
    }

    private void check() throws InputException {
        if (inputs.isEmpty() || inputs.size() > model.maxInputs()) {
            throw new InputException(Messages.inputs(model.word(), model.maxInputs(), inputs.size()));
        }
        for (String input : inputs) {
            require("--inputs", input);
        }
        require("--target", target);
        var seen = new TreeSet<>(Set.of(target));
        for (String input : inputs) {
            if (!seen.add(input)) {
                throw new InputException(Messages.sameColumn(input));
            }
        }
        requireSize(table);
    }

    /// @throws InputException when the table has more rows than a landscape may have examples
    public static void requireSize(LooseTable table) throws InputException {
        if (table.rows() > DataTable.MAX_ROWS) {
            throw table.cell(table.names().getFirst(), 0).error(Messages.tooManyRows(table.rows()));
        }
    }

    private void require(String option, String column) throws InputException {
        if (!table.has(column)) {
            throw new InputException(Messages.unknownColumn(option, column, table.names()));
        }
    }

    private DataColumn targetColumn(String name) throws InputException {
        List<String> texts = table.texts(target);
        if (!table.hasWords(target) || model != TableModel.LOGISTIC) {
            DataColumn numbers = DataColumn.ofNumbers(name, table.numbers(target));
            if (model == TableModel.LOGISTIC
                    && !isSigned(numbers)
                    && !kinds(numbers).equals(Set.of(0.0, 1.0))) {
                throw notTwoKinds(texts);
            }
            return numbers;
        }
        for (String text : new LinkedHashSet<>(texts)) {
            if (CsvMissing.isNoWord(text)) {
                throw cell(text).error(Messages.missing(target, text));
            }
            if (!DataWords.areWords(Set.of(text))) {
                throw cell(text).error(Messages.numbersAndWords(target, text));
            }
        }
        if (Set.copyOf(texts).size() != 2) {
            throw notTwoKinds(texts);
        }
        return DataColumn.ofWords(name, texts);
    }

    /// The first cell of the target that holds a text.
    private Item cell(String text) throws InputException {
        return table.cell(target, table.texts(target).indexOf(text));
    }

    /// Points to the first cell of a third kind.
    private InputException notTwoKinds(List<String> texts) throws InputException {
        var kinds = new LinkedHashSet<>(texts);
        String third = kinds.stream().skip(2).findFirst().orElse(texts.getFirst());
        return cell(third).error(Messages.twoKinds(target, kinds));
    }

    private static DoubleStream numbers(DataColumn column) {
        return IntStream.range(0, column.length()).mapToDouble(column::number);
    }

    private static Set<Double> kinds(DataColumn column) {
        return numbers(column).boxed().collect(Collectors.toSet());
    }

    private static boolean isSigned(DataColumn column) {
        return kinds(column).equals(Set.of(-1.0, 1.0));
    }

    private @Nullable Double threshold() {
        return model == TableModel.LOGISTIC ? (Double) 0.5 : null;
    }

    private static double size(DataColumn aim) {
        double largest = numbers(aim).map(Math::abs).max().orElse(1);
        return largest > 0 ? OwnRuns.rounded(largest) : 1;
    }

    private Examples examples(List<DataColumn> columns, Model used) throws InputException {
        try {
            return new Examples(
                    new DataTable(
                            columns, heldOut, DataTable.DEFAULT_SPLIT_SEED, standardize ? used.inputs() : List.of()),
                    used);
        } catch (IllegalArgumentException e) {
            throw table.cell(inputs.getFirst(), 0).error(String.valueOf(e.getMessage()));
        }
    }
}

package io.github.thalweg.window.table;

import io.github.thalweg.catalog.data.CsvNumbers;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.table.LooseTable;
import io.github.thalweg.catalog.table.TableImport;
import io.github.thalweg.catalog.table.TableModel;
import io.github.thalweg.window.controls.NumberRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What is made of a table, as it was chosen.
///
/// @param second  a further input; not used by models that have one only
/// @param heldOut as typed, blank for none
record ImportChoice(
        TableModel model, String first, Optional<String> second, String target, boolean standardize, String heldOut) {
    private static final NumberRule PART = new NumberRule(Messages.HELD_OUT_RULE, 0, 1, false);

    /// A first choice that mostly works: the last column is the target, the first one with numbers the input; a
    /// target of two kinds is for the logistic model. Where every input has a missing number or a date, one is
    /// chosen all the same, and what is wrong with it is said.
    ///
    /// @param name of the table, for sentences
    /// @throws InputException when the table has no input and target
    static ImportChoice of(LooseTable table, String name) throws InputException {
        List<String> names = table.names();
        if (names.size() < 2) {
            throw new InputException(Messages.oneColumn(name));
        }
        List<String> numeric = numeric(table);
        String target = isTwoKinds(table, names.getLast()) || numeric.isEmpty() ? names.getLast() : numeric.getLast();
        List<String> inputs = numeric.stream().anyMatch(column -> !column.equals(target)) ? numeric : valued(table);
        String input = inputs.stream()
                .filter(column -> !column.equals(target))
                .findFirst()
                .orElseThrow(() -> new InputException(Messages.noNumbers(name)));
        TableModel model = isTwoKinds(table, target) ? TableModel.LOGISTIC : TableModel.LINEAR;
        return new ImportChoice(model, input, Optional.empty(), target, false, "");
    }

    private static List<String> numeric(LooseTable table) throws InputException {
        var numeric = new ArrayList<String>();
        for (String name : table.names()) {
            if (!table.hasWords(name)) {
                numeric.add(name);
            }
        }
        return numeric;
    }

    private static List<String> valued(LooseTable table) throws InputException {
        var valued = new ArrayList<String>();
        for (String name : table.names()) {
            if (table.hasValues(name)) {
                valued.add(name);
            }
        }
        return valued;
    }

    private static boolean isTwoKinds(LooseTable table, String column) throws InputException {
        if (table.hasWords(column)) {
            return Set.copyOf(table.texts(column)).size() == 2;
        }
        Set<Double> kinds = new TreeSet<>();
        for (String text : table.texts(column)) {
            CsvNumbers.of(text).ifPresent(kinds::add);
        }
        return kinds.equals(Set.of(0.0, 1.0)) || kinds.equals(Set.of(-1.0, 1.0));
    }

    boolean hasSecond() {
        return model.maxInputs() > 1;
    }

    /// The import that was chosen.
    ///
    /// @throws InputException when what was typed as held out is no number
    TableImport of(LooseTable table) throws InputException {
        var inputs = new ArrayList<>(List.of(first));
        if (hasSecond()) {
            second.ifPresent(inputs::add);
        }
        return new TableImport(table, model, inputs, target, standardize, part());
    }

    private @Nullable Double part() throws InputException {
        if (heldOut.isBlank()) {
            return null;
        }
        return switch (PART.parse(heldOut)) {
            case NumberRule.Value(double number) -> number;
            case NumberRule.Wrong(String sentence) -> throw new InputException(sentence);
        };
    }

    ImportChoice withModel(TableModel value) {
        return new ImportChoice(value, first, second, target, standardize, heldOut);
    }

    ImportChoice withFirst(String value) {
        return new ImportChoice(model, value, second, target, standardize, heldOut);
    }

    ImportChoice withSecond(Optional<String> value) {
        return new ImportChoice(model, first, value, target, standardize, heldOut);
    }

    ImportChoice withTarget(String value) {
        return new ImportChoice(model, first, second, value, standardize, heldOut);
    }

    ImportChoice withStandardize(boolean value) {
        return new ImportChoice(model, first, second, target, value, heldOut);
    }

    ImportChoice withHeldOut(String value) {
        return new ImportChoice(model, first, second, target, standardize, value);
    }
}

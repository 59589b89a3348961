package io.github.thalweg.catalog.data;

import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.toml.Item;
import io.github.thalweg.catalog.toml.Table;
import io.github.thalweg.run.scenario.RecordedPath;
import io.github.thalweg.run.scenario.Scenario;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reader of `[run.recorded]`, the points of a run that was made elsewhere.
public final class RecordedReader {
    private RecordedReader() {}

    /// @param oneVariable of the landscape: then y is 0
    public static RecordedPath read(Table table, boolean oneVariable) throws InputException {
        table.allow("x", "y", "loss", "lr");
        Item first = table.require("x");
        double[] x = numbers(first, false);
        if (x.length < 2 || x.length > Scenario.MAX_STEPS + 1) {
            throw first.error(Messages.recordedPoints(x.length));
        }
        Item second = table.require("y");
        double[] y = sameLength(second, x.length, false);
        if (oneVariable && Arrays.stream(y).anyMatch(value -> value != 0)) {
            throw second.error(Messages.recordedOnLine());
        }
        return new RecordedPath(x, y, optional(table.get("loss"), x.length), optional(table.get("lr"), x.length));
    }

    /// A key of runs that are computed stands beside a recorded one.
    public static InputException notOfRecorded(Item item) {
        return item.error(Messages.besideRecorded(item.key()));
    }

    private static double @Nullable [] optional(@Nullable Item item, int length) throws InputException {
        return item == null ? null : sameLength(item, length, true);
    }

    private static double[] sameLength(Item item, int length, boolean unknown) throws InputException {
        double[] numbers = numbers(item, unknown);
        if (numbers.length != length) {
            throw item.error(Messages.recordedLength(item.key(), numbers.length, length));
        }
        return numbers;
    }

    /// @param unknown `nan` may stand where a number is not known
    private static double[] numbers(Item item, boolean unknown) throws InputException {
        List<Item> cells = item.list();
        var numbers = new double[cells.size()];
        for (int i = 0; i < numbers.length; i++) {
            Item cell = cells.get(i);
            boolean nan = unknown && cell.value() instanceof Double value && value.isNaN();
            numbers[i] = nan ? Double.NaN : cell.number();
        }
        return numbers;
    }
}

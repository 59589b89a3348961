package io.github.thalweg.catalog.scenario;

import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.toml.Item;
import io.github.thalweg.catalog.toml.Table;
import io.github.thalweg.run.scenario.StartSweep;
import java.util.List;

/// Reader of `start = { grid = [20, 20] }` and `start = { random = 400, seed = 1 }` in `[sweep]`.
final class StartSweepReader {
    static final String PATH = "start";

    private static final double MAX_SEED = 1L << 53;

    private StartSweepReader() {}

    /// @param oneVariable a grid is a number of starts along the line
    static StartSweep read(Item item, boolean oneVariable) throws InputException {
        if (!item.isTable()) {
            throw item.mustBe(SweepMessages.START_FORM);
        }
        Table table = item.table(SweepMessages.START);
        table.allow("grid", "random", "seed");
        Item grid = table.get("grid");
        Item random = table.get("random");
        Item seed = table.get("seed");
        if ((grid == null) == (random == null)) {
            throw item.error(SweepMessages.gridOrRandom(grid != null));
        }
        if (grid != null && seed != null) {
            throw seed.error(SweepMessages.SEED_OF_GRID);
        }
        return grid != null
                ? oneVariable ? row(grid) : grid(grid)
                : new StartSweep.Random(
                        whole(table.require("random")), seed == null ? 0 : (long) seed.whole(-MAX_SEED, MAX_SEED));
    }

    private static StartSweep grid(Item grid) throws InputException {
        List<Item> sides = grid.list(2, SweepMessages.SIDES);
        long columns = whole(sides.getFirst());
        long rows = whole(sides.getLast());
        if (columns * rows > SweepReader.MAX) {
            throw grid.error(SweepMessages.tooMany(SweepReader.MAX, columns * rows));
        }
        return new StartSweep.Grid((int) columns, (int) rows);
    }

    private static StartSweep row(Item grid) throws InputException {
        boolean one = grid.isNumber() || (grid.isList() && grid.list().size() == 1);
        if (!one) {
            throw grid.mustBe(SweepMessages.COUNT_OF_ONE);
        }
        return new StartSweep.Grid(whole(grid.isList() ? grid.list().getFirst() : grid), 1);
    }

    private static int whole(Item item) throws InputException {
        return (int) item.whole(1, SweepReader.MAX);
    }

    /// A start has one value at a time.
    static void requireAlone(List<Item> entries) throws InputException {
        for (Item item : entries) {
            if (item.key().startsWith(PATH + ".")) {
                throw item.error(SweepMessages.startTwice(item.key()));
            }
        }
    }
}

package io.github.thalweg.catalog.data;

import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.file.TableFile;
import io.github.thalweg.catalog.toml.Item;
import io.github.thalweg.catalog.toml.Source;
import io.github.thalweg.catalog.toml.Table;
import io.github.thalweg.landscape.data.DataColumn;
import io.github.thalweg.landscape.data.DataTable;
import io.github.thalweg.landscape.data.Examples;
import io.github.thalweg.landscape.data.Model;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reader of `[data]` and of what a landscape says about its model.
public final class DataReader {
    /// Keys of a landscape that are about its model.
    public static final List<String> MODEL = List.of("prediction", "inputs", "target", "threshold");

    private static final double MAX_SEED = 1L << 53;

    private final Table data;
    private final Set<String> parameters;
    private final @Nullable Path folder;

    private DataReader(Table data, Set<String> parameters, @Nullable Path folder) {
        this.data = data;
        this.parameters = parameters;
        this.folder = folder;
    }

    /// The examples of a landscape, or null where it has none.
    ///
    /// @param landscape  in which the model's keys stand
    /// @param data       `[data]`, or null
    /// @param parameters of the landscape's formula
    /// @param folder     in which `file` is looked for, or null where no file may be read
    public static @Nullable Examples read(
            Table landscape, @Nullable Table data, Set<String> parameters, @Nullable Path folder)
            throws InputException {
        if (data == null) {
            for (String key : MODEL) {
                Item item = landscape.get(key);
                if (item != null) {
                    throw item.error(Messages.prediction());
                }
            }
            return null;
        }
        return new DataReader(data, parameters, folder).examples(landscape);
    }

    /// The examples of a landscape of the catalogue, split and standardized as a scenario says.
    ///
    /// @param id what the landscape is called
    public static Examples changed(@Nullable Examples examples, String id, Table data) throws InputException {
        if (examples == null) {
            throw data.error(Messages.noTable(id));
        }
        for (String key : List.of("columns", "file")) {
            Item item = data.get(key);
            if (item != null) {
                throw item.error(Messages.onlyWithUse(key));
            }
        }
        data.allow("held_out", "split_seed", "standardize");
        DataTable before = examples.data();
        DataTable table = before.with(
                data.has("held_out") ? heldOut(data) : before.heldOut(),
                data.has("split_seed") ? splitSeed(data) : before.splitSeed(),
                data.has("standardize") ? columns(data.get("standardize"), before.names()) : before.standardize());
        return examples(data, table, examples.model());
    }

    /// There are two tables of examples.
    public static InputException twice(Item beside) {
        return beside.error(Messages.twice());
    }

    /// A landscape of the catalogue brings its own model.
    public static void refuseModel(Table landscape) throws InputException {
        for (String key : MODEL) {
            Item item = landscape.get(key);
            if (item != null) {
                throw item.error(Messages.onlyWithUse(key));
            }
        }
    }

    /// What stands beside `columns` instead of in it, or in the wrong table.
    private void refuseMisplaced() throws InputException {
        for (String key : data.keys()) {
            Item item = data.require(key);
            if (MODEL.contains(key)) {
                throw item.error(Messages.ofLandscape(key));
            }
            boolean known = List.of("columns", "standardize").contains(key);
            if (item.isList() && !known) {
                throw item.error(Messages.inColumns(key));
            }
        }
        Item columns = data.get("columns");
        if (columns != null && !columns.isTable()) {
            throw columns.mustBe(Messages.COLUMNS);
        }
    }

    private Examples examples(Table landscape) throws InputException {
        refuseMisplaced();
        data.allow("columns", "file", "held_out", "split_seed", "standardize");
        Map<String, List<Item>> cells = cells();
        checkNames(cells);
        List<String> names = List.copyOf(cells.keySet());
        Item target = landscape.get("target");
        String targetName = target == null ? null : column(target, names);
        var columns = new ArrayList<DataColumn>();
        for (Map.Entry<String, List<Item>> entry : cells.entrySet()) {
            columns.add(column(entry.getKey(), entry.getValue(), entry.getKey().equals(targetName)));
        }
        checkLengths(columns);
        var table = new DataTable(columns, heldOut(data), splitSeed(data), columns(data.get("standardize"), names));
        return examples(data, table, model(landscape, names, targetName));
    }

    private static Examples examples(Table data, DataTable table, Model model) throws InputException {
        try {
            return new Examples(table, model);
        } catch (IllegalArgumentException e) {
            String sentence = String.valueOf(e.getMessage());
            Item item = data.get(sentence.startsWith("`standardize`") ? "standardize" : "held_out");
            throw item == null ? data.error(sentence) : item.error(sentence);
        }
    }

    private static Model model(Table landscape, List<String> names, @Nullable String target) throws InputException {
        Item prediction = landscape.get("prediction");
        Item inputs = landscape.get("inputs");
        Item threshold = landscape.get("threshold");
        List<String> axes = columns(inputs, names);
        if (inputs != null && (axes.isEmpty() || axes.size() > 2)) {
            throw inputs.mustBe(Messages.INPUTS);
        }
        if (inputs != null && axes.size() > Set.copyOf(axes).size()) {
            throw inputs.error(Messages.sameInputs(axes.getFirst()));
        }
        return new Model(
                prediction == null ? null : prediction.text(),
                axes,
                target,
                threshold == null ? null : (Double) threshold.number());
    }

    private Map<String, List<Item>> cells() throws InputException {
        if (data.has("columns") == data.has("file")) {
            throw data.error(Messages.eitherColumnsOrFile(data.has("columns")));
        }
        Item file = data.get("file");
        if (file != null) {
            return CsvTable.read(csv(file), parameters);
        }
        var cells = new LinkedHashMap<String, List<Item>>();
        for (Item column : data.entries("columns")) {
            cells.put(column.key(), column.list());
        }
        return cells;
    }

    private Source csv(Item item) throws InputException {
        if (folder == null) {
            throw item.error(Messages.noFileHere());
        }
        String name = item.text();
        if (name.isBlank() || name.startsWith(".") || name.matches(".*[/\\\\:\\x00].*")) {
            throw item.error(Messages.plainName(name));
        }
        Path file = folder.resolve(name);
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw item.error(Messages.plainName(name));
        }
        return new Source(
                file.toString(),
                TableFile.read(file, item.source().notes()),
                item.source().notes());
    }

    private void checkNames(Map<String, List<Item>> cells) throws InputException {
        if (cells.isEmpty()) {
            throw data.error(Messages.noColumns());
        }
        if (cells.size() > DataTable.MAX_COLUMNS) {
            throw data.error(Messages.tooManyColumns(cells.size()));
        }
        for (Map.Entry<String, List<Item>> entry : cells.entrySet()) {
            String problem = ColumnName.problem(entry.getKey(), parameters);
            if (problem != null) {
                throw place(entry).error(problem);
            }
        }
    }

    private Item place(Map.Entry<String, List<Item>> column) throws InputException {
        if (!column.getValue().isEmpty()) {
            return column.getValue().getFirst();
        }
        return data.require(data.has("columns") ? "columns" : "file");
    }

    private void checkLengths(List<DataColumn> columns) throws InputException {
        Item place = data.require(data.has("columns") ? "columns" : "file");
        DataColumn first = columns.getFirst();
        for (DataColumn column : columns) {
            if (column.length() == 0) {
                throw place.error(Messages.noRows(column.name()));
            }
            if (column.length() > DataTable.MAX_ROWS) {
                throw place.error(Messages.tooManyRows(column.name(), column.length()));
            }
            if (column.length() != first.length()) {
                throw place.error(Messages.unequal(column.name(), column.length(), first.name(), first.length()));
            }
        }
    }

    private DataColumn column(String name, List<Item> cells, boolean target) throws InputException {
        if (target && isWords(cells)) {
            var words = new ArrayList<String>();
            for (Item cell : cells) {
                if (CsvMissing.isNoWord(cell.text())) {
                    throw cell.error(Messages.missing(name, cell.text()));
                }
                words.add(cell.text());
            }
            return DataColumn.ofWords(name, words);
        }
        var numbers = new double[cells.size()];
        for (int i = 0; i < numbers.length; i++) {
            Item cell = cells.get(i);
            if (cell.isText() && !isNumber(cell)) {
                throw cell.error(
                        target ? Messages.numbersAndWords(name, cell.text()) : Messages.notANumber(name, cell.text()));
            }
            numbers[i] = cell.number();
        }
        return DataColumn.ofNumbers(name, numbers);
    }

    private static boolean isWords(List<Item> cells) throws InputException {
        var texts = new ArrayList<String>();
        for (Item cell : cells) {
            if (!cell.isText()) {
                return false;
            }
            texts.add(cell.text());
        }
        return !texts.isEmpty() && DataWords.areWords(texts);
    }

    /// Only what is written in this language may be an expression, never a file of another program.
    private boolean isNumber(Item cell) throws InputException {
        return data.has("columns") && DataWords.isNumber(cell.text());
    }

    private static @Nullable Double heldOut(Table data) throws InputException {
        Item item = data.get("held_out");
        return item == null ? null : (Double) item.number(0, 1);
    }

    private static long splitSeed(Table data) throws InputException {
        Item item = data.get("split_seed");
        return item == null ? DataTable.DEFAULT_SPLIT_SEED : (long) item.whole(-MAX_SEED, MAX_SEED);
    }

    private static List<String> columns(@Nullable Item item, List<String> names) throws InputException {
        var columns = new ArrayList<String>();
        for (Item name : item == null ? List.<Item>of() : item.list()) {
            columns.add(column(name, names));
        }
        return columns;
    }

    private static String column(Item item, List<String> names) throws InputException {
        if (!names.contains(item.text())) {
            throw item.unknown("column", names);
        }
        return item.text();
    }
}

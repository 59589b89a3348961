package io.github.thalweg.catalog.table;

import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.formula.grid.GridSurface;
import io.github.thalweg.run.scenario.RecordedPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// Reader of recorded surfaces and runs in an `.npz` file of NumPy: `x`, `y`, `loss` with a row for each y, and any
/// `path_NAME`, a row x, y, loss, lr for each point.
final class NpzSurface {
    private static final int MAX_BYTES = 40_000_000;
    private static final String ENDING = ".npy";
    private static final String PATH = "path_";

    private final String where;
    private final Map<String, NpyArray> arrays = new LinkedHashMap<>();

    /// @param name what errors call the file
    NpzSurface(String name, byte[] bytes) throws InputException {
        this.where = name + ": ";
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                add(entry.getName(), zip);
            }
        } catch (IOException | IllegalArgumentException _) {
            throw new InputException(where + Messages.noZip());
        }
        if (arrays.isEmpty()) {
            throw new InputException(where + Messages.noZip());
        }
    }

    private void add(String entry, ZipInputStream zip) throws IOException, InputException {
        String name = entry.endsWith(ENDING) ? entry.substring(0, entry.length() - ENDING.length()) : entry;
        boolean known = name.equals("x") || name.equals("y") || name.equals("loss") || name.startsWith(PATH);
        if (!known) {
            throw new InputException(where + Messages.unknownArray(name));
        }
        byte[] content = zip.readNBytes(MAX_BYTES + 1);
        if (content.length > MAX_BYTES) {
            throw new InputException(where + Messages.tooLarge(name, MAX_BYTES));
        }
        arrays.put(name, NpyArray.read(where, name, content));
    }

    private NpyArray array(String name) throws InputException {
        NpyArray array = arrays.get(name);
        if (array == null) {
            throw new InputException(where + Messages.noArray(name));
        }
        return array;
    }

    GridSurface surface() throws InputException {
        double[] x = line("x");
        double[] y = line("y");
        NpyArray loss = array("loss");
        if (!Arrays.equals(loss.shape(), new int[] {y.length, x.length})) {
            String expected = Messages.aRowForEach(y.length, x.length);
            throw new InputException(where + Messages.shape("loss", expected, loss.form()));
        }
        EvenPlaces columns = EvenPlaces.of("x", x, sentence -> new InputException(where + sentence));
        EvenPlaces rows = EvenPlaces.of("y", y, sentence -> new InputException(where + sentence));
        if (columns.count() != x.length || rows.count() != y.length) {
            int twice = columns.count() != x.length ? columns.count() : rows.count();
            throw new InputException(where + Messages.gridSize(columns.count() != x.length ? "x" : "y", twice));
        }
        var values = new double[x.length * y.length];
        for (int node = 0; node < values.length; node++) {
            double value = loss.values()[node];
            if (Double.isInfinite(value)) {
                throw new InputException(where + Messages.infinite());
            }
            values[rows.place(y[node / x.length]) * x.length + columns.place(x[node % x.length])] = value;
        }
        if (Arrays.stream(values).allMatch(Double::isNaN)) {
            throw new InputException(where + Messages.noValue());
        }
        return new GridSurface(columns.axis(), rows.axis(), values);
    }

    private double[] line(String name) throws InputException {
        NpyArray array = array(name);
        if (array.shape().length != 1 || array.values().length == 0) {
            throw new InputException(where + Messages.shape(name, Messages.ONE_LINE, array.form()));
        }
        if (!Arrays.stream(array.values()).allMatch(Double::isFinite)) {
            throw new InputException(where + Messages.shape(name, Messages.FINITE_NUMBERS, Messages.NOT_FINITE));
        }
        return array.values();
    }

    Map<String, RecordedPath> paths() throws InputException {
        var paths = new LinkedHashMap<String, RecordedPath>();
        for (Map.Entry<String, NpyArray> entry : arrays.entrySet()) {
            if (entry.getKey().startsWith(PATH)) {
                paths.put(entry.getKey().substring(PATH.length()), path(entry.getKey(), entry.getValue()));
            }
        }
        return paths;
    }

    private RecordedPath path(String name, NpyArray array) throws InputException {
        int[] shape = array.shape();
        if (shape.length != 2 || shape[0] < 2 || shape[1] < 2 || shape[1] > 4) {
            throw new InputException(where + Messages.shape(name, Messages.PATH_SHAPE, array.form()));
        }
        double[] x = array.column(0);
        double[] y = array.column(1);
        if (!Arrays.stream(x).allMatch(Double::isFinite) || !Arrays.stream(y).allMatch(Double::isFinite)) {
            throw new InputException(where + Messages.shape(name, Messages.FINITE_POINTS, Messages.NOT_FINITE));
        }
        return new RecordedPath(
                x,
                y,
                shape[1] > 2 ? PathColumns.known(array.column(2)) : null,
                shape[1] > 3 ? PathColumns.known(array.column(3)) : null);
    }
}

package io.github.thalweg.catalog.table;

import io.github.thalweg.catalog.file.InputException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// An array of NumPy's format, versions 1 to 3: float64, float32 or int64, with rows or columns first.
/// Immutable: what it hands out is not changed.
final class NpyArray {
    private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y'};
    private static final Pattern TYPE = Pattern.compile("'descr'\\s*:\\s*'([^']*)'");
    private static final Pattern ORDER = Pattern.compile("'fortran_order'\\s*:\\s*(True|False)");
    private static final Pattern SHAPE = Pattern.compile("'shape'\\s*:\\s*\\(([0-9,\\s]*)\\)");

    private final int[] shape;
    private final double[] values;

    private NpyArray(int[] shape, double[] values) {
        this.shape = shape;
        this.values = values;
    }

    int[] shape() {
        return shape;
    }

    /// With the last index running fastest.
    double[] values() {
        return values;
    }

    /// @param where what errors begin with
    static NpyArray read(String where, String name, byte[] bytes) throws InputException {
        if (bytes.length < 10 || !Arrays.equals(Arrays.copyOf(bytes, MAGIC.length), MAGIC)) {
            throw new InputException(where + Messages.notNumPy(name));
        }
        ByteBuffer data = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        boolean old = bytes[6] == 1;
        data.position(8);
        long length = old ? Short.toUnsignedLong(data.getShort()) : bytes.length < 12 ? -1 : data.getInt();
        if (length < 0 || length > data.remaining() || bytes[6] < 1 || bytes[6] > 3) {
            throw new InputException(where + Messages.notNumPy(name));
        }
        var header = new byte[(int) length];
        data.get(header);
        String text = new String(header, StandardCharsets.UTF_8);
        Matcher type = TYPE.matcher(text);
        Matcher order = ORDER.matcher(text);
        Matcher shape = SHAPE.matcher(text);
        if (!order.find() || !shape.find()) {
            throw new InputException(where + Messages.notNumPy(name));
        }
        int[] sides = sides(where, name, shape.group(1));
        double[] values = values(where, name, type.find() ? type.group(1) : "a structure", data, sides);
        return new NpyArray(sides, order.group(1).equals("True") ? rowsFirst(sides, values) : values);
    }

    private static int[] sides(String where, String name, String shape) throws InputException {
        try {
            return Arrays.stream(shape.split(","))
                    .map(String::strip)
                    .filter(side -> !side.isEmpty())
                    .mapToInt(Integer::parseInt)
                    .toArray();
        } catch (NumberFormatException _) {
            throw new InputException(where + Messages.cut(name));
        }
    }

    private static double[] values(String where, String name, String type, ByteBuffer data, int[] sides)
            throws InputException {
        String kind = type.isEmpty() ? "" : type.substring(1);
        if (!type.matches("[<>](f8|f4|i8)")) {
            throw new InputException(where + Messages.type(name, type));
        }
        data.order(type.charAt(0) == '<' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        long count = Arrays.stream(sides).asLongStream().reduce(1, (a, b) -> a * b);
        int size = kind.equals("f4") ? Float.BYTES : Double.BYTES;
        if (count < 0 || count > data.remaining() / size) {
            throw new InputException(where + Messages.cut(name));
        }
        var values = new double[(int) count];
        for (int i = 0; i < values.length; i++) {
            values[i] = switch (kind) {
                case "f4" -> data.getFloat();
                case "i8" -> data.getLong();
                default -> data.getDouble();
            };
        }
        return values;
    }

    /// Of two sides: the first index ran fastest.
    private static double[] rowsFirst(int[] sides, double[] values) {
        if (sides.length != 2) {
            return values;
        }
        var turned = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            turned[i % sides[0] * sides[1] + i / sides[0]] = values[i];
        }
        return turned;
    }

    /// E.g. `41 x 41`.
    String form() {
        return shape.length == 0
                ? Messages.ONE_NUMBER
                : Arrays.stream(shape).mapToObj(Integer::toString).collect(Collectors.joining(" x "));
    }

    /// The numbers of a column of two-dimensional ones.
    double[] column(int column) {
        var numbers = new double[shape[0]];
        for (int row = 0; row < numbers.length; row++) {
            numbers[row] = values[row * shape[1] + column];
        }
        return numbers;
    }
}

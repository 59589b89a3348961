package io.github.thalweg.catalog.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Bytes of an `.npz` file as NumPy writes them.
public final class NpzBytes {
    private final String type;
    private final boolean fortran;
    private final int version;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes);

    public NpzBytes(String type, boolean fortran, int version) {
        this.type = type;
        this.fortran = fortran;
        this.version = version;
    }

    public NpzBytes with(String name, double[] values) throws IOException {
        return array(name, values.length + ",", values);
    }

    public NpzBytes with(String name, double[][] rows) throws IOException {
        int width = rows[0].length;
        var values = new double[rows.length * width];
        for (int k = 0; k < values.length; k++) {
            values[k] = fortran ? rows[k % rows.length][k / rows.length] : rows[k / width][k % width];
        }
        return array(name, rows.length + ", " + width, values);
    }

    private NpzBytes array(String name, String shape, double[] values) throws IOException {
        String text = "{'descr': '" + type + "', 'fortran_order': " + (fortran ? "True" : "False") + ", 'shape': ("
                + shape + "), }";
        int before = version == 1 ? 10 : 12;
        String padded = text + " ".repeat(63 - (before + text.length()) % 64) + "\n";
        ByteBuffer data = ByteBuffer.allocate(before + padded.length() + 8 * values.length)
                .order(ByteOrder.LITTLE_ENDIAN);
        data.put(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', (byte) version, 0});
        if (version == 1) {
            data.putShort((short) padded.length());
        } else {
            data.putInt(padded.length());
        }
        data.put(padded.getBytes(StandardCharsets.ISO_8859_1));
        data.order(type.startsWith(">") ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
        for (double value : values) {
            switch (type.substring(1)) {
                case "f4" -> data.putFloat((float) value);
                case "i8" -> data.putLong((long) value);
                default -> data.putDouble(value);
            }
        }
        zip.putNextEntry(new ZipEntry(name + ".npy"));
        zip.write(data.array(), 0, data.position());
        zip.closeEntry();
        return this;
    }

    public byte[] bytes() throws IOException {
        zip.close();
        return bytes.toByteArray();
    }
}

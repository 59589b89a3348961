package io.github.thalweg.export.mp4;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/// A box of an MP4 file: its length, four letters, and its content.
///
/// ISO/IEC 14496-12, 4.2.
final class Mp4Box {
    private final ByteArrayOutputStream content = new ByteArrayOutputStream();
    private final String type;

    Mp4Box(String type) {
        this.type = type;
    }

    /// A box with a version, which is 0, and flags.
    static Mp4Box full(String type, int flags) {
        return new Mp4Box(type).ints(flags);
    }

    Mp4Box ints(int... values) {
        for (int value : values) {
            bytes(ByteBuffer.allocate(Integer.BYTES).putInt(value).array());
        }
        return this;
    }

    Mp4Box shorts(int... values) {
        for (int value : values) {
            bytes(ByteBuffer.allocate(Short.BYTES).putShort((short) value).array());
        }
        return this;
    }

    Mp4Box letters(String ascii) {
        return bytes(ascii.getBytes(StandardCharsets.US_ASCII));
    }

    Mp4Box bytes(byte... values) {
        content.writeBytes(values);
        return this;
    }

    Mp4Box zeros(int count) {
        return bytes(new byte[count]);
    }

    Mp4Box with(Mp4Box... boxes) {
        for (Mp4Box box : boxes) {
            bytes(box.toBytes());
        }
        return this;
    }

    byte[] toBytes() {
        return ByteBuffer.allocate(2 * Integer.BYTES + content.size())
                .putInt(2 * Integer.BYTES + content.size())
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .put(content.toByteArray())
                .array();
    }
}

package io.github.thalweg.export.gif;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/// LZW compression of palette entries as GIF has it: variable-length codes, in blocks of at most 255 bytes.
///
/// GIF89a specification, appendix F.
final class Lzw {
    private static final int BITS = 8;
    private static final int CLEAR = 1 << BITS;
    private static final int END = CLEAR + 1;
    private static final int MAX_CODES = 4096;
    private static final int BLOCK = 255;

    /// Four times the codes, for the strings known so far to be found by their hash.
    private static final int SLOTS = 4 * MAX_CODES;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final byte[] block = new byte[BLOCK];
    private final int[] strings = new int[SLOTS];
    private final short[] codes = new short[SLOTS];
    private int filled;
    private long bits;
    private int bitCount;
    private int width;
    private int next;

    private Lzw() {}

    /// The image data of a picture, from the size of its codes to the end of its blocks.
    static byte[] pack(byte[] entries) {
        return new Lzw().packed(entries);
    }

    private byte[] packed(byte[] entries) {
        out.write(BITS);
        width = BITS + 1;
        clear();
        int code = entries[0] & 255;
        for (int i = 1; i < entries.length; i++) {
            code = extended(code, entries[i] & 255);
        }
        emit(code);
        emit(END);
        finish();
        return out.toByteArray();
    }

    /// The code of the string that is one entry longer, or, where there is none yet, the entry's own.
    private int extended(int code, int entry) {
        // One more than the string, since 0 is an empty slot.
        int string = (code << BITS | entry) + 1;
        int slot = (string * 0x9E3779B1) >>> 18;
        while (strings[slot] != 0) {
            if (strings[slot] == string) {
                return codes[slot];
            }
            slot = (slot + 1) & (SLOTS - 1);
        }
        emit(code);
        learn(slot, string);
        return entry;
    }

    private void learn(int slot, int string) {
        if (next == MAX_CODES) {
            clear();
            return;
        }
        if (next == 1 << width) {
            width++;
        }
        strings[slot] = string;
        codes[slot] = (short) next++;
    }

    private void clear() {
        emit(CLEAR);
        Arrays.fill(strings, 0);
        width = BITS + 1;
        next = END + 1;
    }

    private void emit(int code) {
        bits |= (long) code << bitCount;
        bitCount += width;
        for (; bitCount >= 8; bitCount -= 8) {
            put((byte) bits);
            bits >>>= 8;
        }
    }

    private void put(byte value) {
        block[filled++] = value;
        if (filled == BLOCK) {
            flush();
        }
    }

    private void flush() {
        out.write(filled);
        out.write(block, 0, filled);
        filled = 0;
    }

    private void finish() {
        if (bitCount > 0) {
            put((byte) bits);
        }
        if (filled > 0) {
            flush();
        }
        out.write(0);
    }
}

package io.github.thalweg.export.gif;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Writer of the blocks that a GIF is made of, numbers with the low byte first.
///
/// GIF89a specification; the repetition is Netscape's extension.
final class GifBlocks {
    /// 256 entries for the whole file, 8 bits a colour.
    private static final int GLOBAL_PALETTE = 0xF7;

    private static final int ENTRIES = 256;
    private static final int EXTENSION = 0x21;

    /// The frame stays under the next one, and one of its entries is transparent.
    private static final int KEEP_AND_SHINE_THROUGH = 1 << 2 | 1;

    private final OutputStream out;

    GifBlocks(OutputStream out) {
        this.out = out;
    }

    void header(int width, int height, List<Integer> palette) throws IOException {
        ascii("GIF89a");
        number(width);
        number(height);
        bytes(GLOBAL_PALETTE, 0, 0);
        for (int i = 0; i < ENTRIES; i++) {
            int rgb = i < palette.size() ? palette.get(i) : 0;
            bytes(rgb >> 16, rgb >> 8, rgb);
        }
    }

    /// @param more how often the animation is played again; 0 for without end
    void repetition(int more) throws IOException {
        bytes(EXTENSION, 0xFF, 11);
        ascii("NETSCAPE2.0");
        bytes(3, 1);
        number(more);
        bytes(0);
    }

    /// Text in one piece, so that it is found without knowing blocks. A reader takes each letter for the length of a
    /// block and skips; wherever that ends, the falling numbers after the text lead it to the last zero.
    ///
    /// @param text of ASCII letters; the trick is that of Adobe's XMP Specification, part 3
    void enclosure(String text) throws IOException {
        bytes(EXTENSION, 0xFF, 11);
        ascii("Thalweg 1.0");
        ascii(text);
        bytes(1);
        for (int length = 255; length >= 0; length--) {
            bytes(length);
        }
        bytes(0);
    }

    /// @param delay until the next frame, in hundredths of a second
    void frame(GifFrame frame, int delay) throws IOException {
        bytes(EXTENSION, 0xF9, 4, KEEP_AND_SHINE_THROUGH);
        number(delay);
        bytes(GifFrame.UNCHANGED, 0, ',');
        number(frame.left());
        number(frame.top());
        number(frame.width());
        number(frame.height());
        bytes(0);
        out.write(Lzw.pack(frame.entries()));
    }

    void end() throws IOException {
        bytes(';');
    }

    private void ascii(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.US_ASCII));
    }

    private void number(int value) throws IOException {
        bytes(value, value >> 8);
    }

    private void bytes(int... values) throws IOException {
        for (int value : values) {
            out.write(value);
        }
    }
}

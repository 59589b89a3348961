package io.github.thalweg.export.gif;

import io.github.thalweg.export.film.Pixels;
import java.awt.Rectangle;
import java.util.Arrays;
import java.util.Optional;

/// A rectangle of palette entries, which lies over the frames before it.
@SuppressWarnings("ArrayRecordComponent") // never compared
record GifFrame(int left, int top, int width, int height, byte[] entries) {
    /// The entry that stands for a pixel that has not changed.
    static final int UNCHANGED = 255;

    /// Every pixel.
    static GifFrame whole(Pixels picture, Palettized palette) {
        int width = picture.width();
        var entries = new byte[picture.rgb().length];
        for (int i = 0; i < entries.length; i++) {
            entries[i] = palette.entry(picture.rgb()[i], i % width, i / width);
        }
        return new GifFrame(0, 0, width, picture.height(), entries);
    }

    /// The smallest rectangle around what differs from the picture before; nothing when nothing does.
    static Optional<GifFrame> changes(Pixels before, Pixels picture, Palettized palette) {
        int[] old = before.rgb();
        int[] now = picture.rgb();
        int first = Arrays.mismatch(old, now);
        if (first < 0) {
            return Optional.empty();
        }
        int width = picture.width();
        int top = first / width;
        int bottom = lastChange(old, now, first, now.length - 1) / width;
        return Optional.of(changes(old, now, width, changed(old, now, width, top, bottom), palette));
    }

    private static Rectangle changed(int[] old, int[] now, int width, int top, int bottom) {
        int left = width;
        int right = -1;
        for (int start = top * width; start <= bottom * width; start += width) {
            int end = start + width;
            int from = Arrays.mismatch(old, start, end, now, start, end);
            if (from >= 0) {
                left = Math.min(left, from);
                right = Math.max(right, lastChange(old, now, start + right, end - 1) - start);
            }
        }
        return new Rectangle(left, top, right + 1 - left, bottom + 1 - top);
    }

    /// The last place above `low` where they differ, or `low`.
    private static int lastChange(int[] old, int[] now, int low, int high) {
        int at = high;
        while (at > low && old[at] == now[at]) {
            at--;
        }
        return at;
    }

    private static GifFrame changes(int[] old, int[] now, int width, Rectangle place, Palettized palette) {
        var entries = new byte[place.width * place.height];
        int next = 0;
        for (int row = place.y; row < place.y + place.height; row++) {
            for (int column = place.x; column < place.x + place.width; column++) {
                int at = row * width + column;
                entries[next++] = old[at] == now[at] ? (byte) UNCHANGED : palette.entry(now[at], column, row);
            }
        }
        return new GifFrame(place.x, place.y, place.width, place.height, entries);
    }
}

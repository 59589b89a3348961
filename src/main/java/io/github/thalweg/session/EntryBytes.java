package io.github.thalweg.session;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/// Encoding of entries in a journal: a line with the kind, the CRC-32 of the texts and their lengths in bytes, then
/// the texts, then a line end. A record that was not written to its end, and whatever follows it, is left out.
final class EntryBytes {
    private static final Pattern HEAD = Pattern.compile("([a-z]{1,9}) ([0-9a-f]{8})((?: \\d{1,8})*)\n");
    private static final int MAX_HEAD = 60;

    private final byte[] bytes;
    private int at;

    private EntryBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    static byte[] bytes(Entry entry) {
        return switch (entry) {
            case Entry.Began(var scenario, var saved, var file) -> bytes("began", scenario, saved, file);
            case Entry.Changed(var what, var after) -> bytes("changed", what, after);
            case Entry.Dragged(var what, var after) -> bytes("dragged", what, after);
            case Entry.Undone(var after) -> bytes("undone", after);
            case Entry.Redone(var after) -> bytes("redone", after);
            case Entry.Saved(var file) -> bytes("saved", file);
            case Entry.Detached() -> bytes("detached");
            case Entry.Resumed() -> bytes("resumed");
            case Entry.Closed() -> bytes("closed");
        };
    }

    private static byte[] bytes(String kind, String... texts) {
        byte[] body = String.join("", texts).getBytes(StandardCharsets.UTF_8);
        var head = new StringBuilder(kind).append(' ').append(check(body, 0, body.length));
        for (String text : texts) {
            head.append(' ').append(text.getBytes(StandardCharsets.UTF_8).length);
        }
        byte[] start = head.append('\n').toString().getBytes(StandardCharsets.US_ASCII);
        var all = new byte[start.length + body.length + 1];
        System.arraycopy(start, 0, all, 0, start.length);
        System.arraycopy(body, 0, all, start.length, body.length);
        all[all.length - 1] = '\n';
        return all;
    }

    /// The entries of a journal, up to the first that is not whole.
    static List<Entry> read(byte[] journal) {
        var record = new EntryBytes(journal);
        var entries = new ArrayList<Entry>();
        for (Entry next = record.next(); next != null; next = record.next()) {
            entries.add(next);
        }
        return entries;
    }

    private @Nullable Entry next() {
        String start = new String(bytes, at, Math.min(MAX_HEAD, bytes.length - at), StandardCharsets.ISO_8859_1);
        Matcher head = HEAD.matcher(start);
        if (!head.lookingAt()) {
            return null;
        }
        int body = at + head.end();
        var texts = new ArrayList<String>();
        int end = body;
        for (int count : lengths(String.valueOf(head.group(3)))) {
            if (end + count > bytes.length) {
                return null;
            }
            texts.add(new String(bytes, end, count, StandardCharsets.UTF_8));
            end += count;
        }
        if (end == bytes.length
                || bytes[end] != '\n'
                || !check(bytes, body, end - body).equals(head.group(2))) {
            return null;
        }
        at = end + 1;
        return entry(String.valueOf(head.group(1)), texts);
    }

    private static int[] lengths(String words) {
        return Stream.of(words.split(" "))
                .filter(word -> !word.isEmpty())
                .mapToInt(Integer::parseInt)
                .toArray();
    }

    private static @Nullable Entry entry(String kind, List<String> texts) {
        return switch (kind + " " + texts.size()) {
            case "began 3" -> new Entry.Began(texts.get(0), texts.get(1), texts.get(2));
            case "changed 2" -> new Entry.Changed(texts.get(0), texts.get(1));
            case "dragged 2" -> new Entry.Dragged(texts.get(0), texts.get(1));
            case "undone 1" -> new Entry.Undone(texts.getFirst());
            case "redone 1" -> new Entry.Redone(texts.getFirst());
            case "saved 1" -> new Entry.Saved(texts.getFirst());
            case "detached 0" -> new Entry.Detached();
            case "resumed 0" -> new Entry.Resumed();
            case "closed 0" -> new Entry.Closed();
            default -> null;
        };
    }

    private static String check(byte[] bytes, int from, int length) {
        var crc = new CRC32();
        crc.update(bytes, from, length);
        return HexFormat.of().toHexDigits((int) crc.getValue());
    }
}

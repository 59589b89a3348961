package io.github.thalweg.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JournalTest {
    /// What a window can do, in any order.
    private static List<Entry> entries(Random random, int count) {
        var entries = new ArrayList<Entry>(List.of(new Entry.Began("first", "first", "")));
        var track = new SessionReplay();
        track.add(entries.getFirst());
        for (int i = 0; i < count; i++) {
            Entry next = entry(random, track, "scenario " + i + "\n\"é\"");
            entries.add(next);
            track.add(next);
        }
        return entries;
    }

    private static Entry entry(Random random, SessionReplay track, String text) {
        boolean dragging = track.isDragging();
        return switch (random.nextInt(dragging ? 4 : 12)) {
            case 0, 1 -> new Entry.Dragged("move the start", text);
            case 2, 3, 4, 5 -> new Entry.Changed("change " + random.nextInt(9), text);
            case 6, 7 ->
                track.past().isEmpty()
                        ? new Entry.Saved("/a file")
                        : new Entry.Undone(track.past().getFirst().scenario());
            case 8, 9 ->
                track.future().isEmpty()
                        ? new Entry.Detached()
                        : new Entry.Redone(track.future().getFirst().scenario());
            case 10 -> random.nextInt(9) == 0 ? new Entry.Began(text, "saved", "/other") : new Entry.Resumed();
            default -> new Entry.Closed();
        };
    }

    private static void assertSame(SessionReplay expected, SessionReplay found) {
        assertEquals(expected.present(), found.present());
        assertEquals(expected.saved(), found.saved());
        assertEquals(expected.file(), found.file());
        assertEquals(expected.past(), found.past());
        assertEquals(expected.future(), found.future());
        assertEquals(expected.isClosed(), found.isClosed());
        assertEquals(expected.isSuspicious(), found.isSuspicious());
    }

    private static byte[] bytes(List<Entry> entries) {
        var bytes = new ByteArrayOutputStream();
        entries.forEach(entry -> bytes.writeBytes(EntryBytes.bytes(entry)));
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theShortestJournalLeadsToTheSameSession(long seed) {
        SessionReplay track = SessionReplay.of(entries(new Random(seed), 300));
        assertSame(track, SessionReplay.of(EntryBytes.read(bytes(track.entries()))));
    }

    @Test
    void aJournalThatEndsAnywhereIsReadUpToThere() {
        List<Entry> entries = entries(new Random(9), 30);
        byte[] whole = bytes(entries);
        int known = 0;
        for (int length = 0; length <= whole.length; length++) {
            List<Entry> read = EntryBytes.read(Arrays.copyOf(whole, length));
            assertTrue(read.size() == known || read.size() == known + 1);
            assertEquals(entries.subList(0, read.size()), read);
            known = read.size();
        }
        assertEquals(entries.size(), known);
    }

    @Test
    void aDamagedEntryEndsTheJournal() {
        List<Entry> entries = entries(new Random(9), 10);
        byte[] whole = bytes(entries);
        for (int at = 0; at < whole.length; at++) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 4;
            List<Entry> read = EntryBytes.read(damaged);
            assertTrue(read.size() < entries.size());
            assertEquals(entries.subList(0, read.size()), read);
        }
    }

    @Test
    void aLongJournalIsWrittenAnewAndStaysShort() throws Exception {
        var disk = new MemoryDisk();
        Path file = Path.of("/journal");
        var journal = new Journal(disk, file, new SessionReplay(), () -> {});
        journal.add(List.of(new Entry.Began("first", "first", "")));
        String large = "x".repeat(20_000);
        for (int i = 0; i < 1_000; i++) {
            journal.add(List.of(new Entry.Changed("change", large + i)));
        }
        int length = disk.read(file, Integer.MAX_VALUE).length;
        assertTrue(length < 2.1 * SessionReplay.LETTERS, "length: " + length);
        SessionReplay read = Journal.read(disk, file);
        assertEquals(large + 999, read.present());
        assertTrue(read.past().size() > 100, "steps: " + read.past().size());
    }

    @Test
    void aSessionThatIsTakenUpInVainTwiceIsSuspicious() {
        var track = new SessionReplay();
        track.add(new Entry.Began("first", "first", ""));
        track.add(new Entry.Resumed());
        assertTrue(!track.isSuspicious());
        track.add(new Entry.Resumed());
        assertTrue(track.isSuspicious());
        track.add(new Entry.Changed("anything", "second"));
        assertTrue(!track.isSuspicious());
    }
}

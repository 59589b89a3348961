package io.github.thalweg.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Definitions are read when they are asked for.
class ShelfTest {
    private final List<String> read = new ArrayList<>();

    private static String id(String definition) {
        return definition.substring(1);
    }

    private Shelf<String> shelf(String... ids) {
        return new Shelf<>(List.of(ids), id -> {
            read.add(id);
            return "#" + id;
        });
    }

    @Test
    void onlyWhatIsAskedForIsReadAndOnce() {
        Shelf<String> shelf = shelf("a", "b", "c");
        assertEquals(Optional.of("#b"), Shelf.find(shelf, ShelfTest::id, "b"));
        assertEquals(Optional.of("#b"), Shelf.find(shelf, ShelfTest::id, "b"));
        assertEquals(Optional.empty(), Shelf.find(shelf, ShelfTest::id, "x"));
        assertEquals(List.of("a", "b", "c"), Shelf.ids(shelf, ShelfTest::id));
        assertEquals(List.of("b"), read);
        assertEquals(List.of("#a", "#b", "#c"), shelf);
        assertEquals(List.of("b", "a", "c"), read);
    }

    @Test
    void othersStandBehindOrBeforeWithoutReading() {
        List<String> more = Shelf.and(shelf("a", "b"), Map.of("own", "#own"), ShelfTest::id);
        assertEquals(List.of("a", "b", "own"), Shelf.ids(more, ShelfTest::id));
        List<String> first = Shelf.before(List.of("$b", "$x"), more, ShelfTest::id);
        assertEquals(List.of("b", "x", "a", "own"), Shelf.ids(first, ShelfTest::id));
        assertEquals(Optional.of("$b"), Shelf.find(first, ShelfTest::id, "b"));
        assertEquals(Optional.of("#own"), Shelf.find(first, ShelfTest::id, "own"));
        assertTrue(read.isEmpty());
        assertEquals(Optional.of("#a"), Shelf.find(first, ShelfTest::id, "a"));
        assertEquals(List.of("a"), read);
    }

    @Test
    void aScenarioOfTheProgramReadsItsOwnDefinitionsOnly() {
        assertTrue(Catalog.builtIn().landscapeIds().contains("rosenbrock"));
        assertEquals(
                "rosenbrock",
                Catalog.builtIn().landscape("rosenbrock").orElseThrow().id());
    }
}

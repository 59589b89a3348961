package io.github.thalweg.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/// Definitions are read when they are asked for.
class ShelfTest {
    private final List<String> read = new ArrayList<>();
    private final UnaryOperator<String> id = definition -> definition.substring(1);

    private Shelf<String> shelf(String... ids) {
        return new Shelf<>(List.of(ids), id -> {
            read.add(id);
            return "#" + id;
        });
    }

    @Test
    void onlyWhatIsAskedForIsReadAndOnce() {
        Shelf<String> shelf = shelf("a", "b", "c");
        assertEquals(Optional.of("#b"), Shelf.find(shelf, id, "b"));
        assertEquals(Optional.of("#b"), Shelf.find(shelf, id, "b"));
        assertEquals(Optional.empty(), Shelf.find(shelf, id, "x"));
        assertEquals(List.of("a", "b", "c"), Shelf.ids(shelf, id));
        assertEquals(List.of("b"), read);
        assertEquals(List.of("#a", "#b", "#c"), shelf);
        assertEquals(List.of("b", "a", "c"), read);
    }

    @Test
    void othersStandBehindOrBeforeWithoutReading() {
        List<String> more = Shelf.and(shelf("a", "b"), Map.of("own", "#own"), id);
        assertEquals(List.of("a", "b", "own"), Shelf.ids(more, id));
        List<String> first = Shelf.before(List.of("$b", "$x"), more, id);
        assertEquals(List.of("b", "x", "a", "own"), Shelf.ids(first, id));
        assertEquals(Optional.of("$b"), Shelf.find(first, id, "b"));
        assertEquals(Optional.of("#own"), Shelf.find(first, id, "own"));
        assertTrue(read.isEmpty());
        assertEquals(Optional.of("#a"), Shelf.find(first, id, "a"));
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

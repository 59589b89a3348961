package io.github.thalweg.window.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.rule.Schedule;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/// The small curves beside the names of schedules.
class ScheduleShapeTest {
    private final ScheduleShape shapes =
            new ScheduleShape(Catalog.builtIn().updateRule("sgd").orElseThrow());

    @Test
    void everyScheduleOfTheCatalogueHasAShape() {
        for (Schedule schedule : Catalog.builtIn().schedules()) {
            double[] rates = shapes.of(schedule);
            assertEquals(120, rates.length, schedule.id());
            assertTrue(Arrays.stream(rates).allMatch(Double::isFinite), schedule.id());
            boolean level = Arrays.stream(rates).distinct().count() == 1;
            assertEquals(schedule.id().equals("constant"), level, schedule.id());
        }
    }

    @Test
    void aScheduleThatCannotBeComputedHasNone() {
        assertEquals(0, shapes.of(Schedule.typed("lr0*nothing")).length);
    }
}

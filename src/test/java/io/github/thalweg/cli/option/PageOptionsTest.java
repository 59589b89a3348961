package io.github.thalweg.cli.option;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.figure.style.Sheet;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

class PageOptionsTest {
    @Command(name = "figure")
    private static final class Figure {
        @Mixin
        private PageOptions page = new PageOptions();
    }

    private static Sheet sheet(String size, ToDoubleFunction<Sheet> room) throws Exception {
        var figure = new Figure();
        new CommandLine(figure).parseArgs("--size", size);
        return figure.page.sheet(room);
    }

    @Test
    void aColumnIsAsHighAsItsFigureAsks() throws Exception {
        Sheet usual = sheet("column", sheet -> 1);
        Sheet high = sheet("column", sheet -> Math.min(1, sheet.height() / (1.5 * usual.height())));
        assertEquals(1.5, high.height() / usual.height(), 0.05);
        assertEquals(usual.width(), high.width());
    }

    /// Four maps beside each other are a hair smaller than they were computed for: stacked they would fit, in four
    /// times the height.
    @Test
    void aColumnDoesNotGrowOverAHeightThatBringsNothing() throws Exception {
        Sheet usual = sheet("column", sheet -> 1);
        Sheet kept = sheet("column", sheet -> sheet.height() > 1.8 * usual.height() ? 1 : 0.95);
        assertEquals(usual.height(), kept.height());
    }

    /// The legend of twelve runs leaves so little that nothing changes until all of it has room.
    @Test
    void aColumnGrowsOverAHeightThatBringsNothingWhereItsTypeIsSmall() throws Exception {
        Sheet usual = sheet("column", sheet -> 1);
        Sheet high = sheet("column", sheet -> sheet.height() > 1.8 * usual.height() ? 1 : 0.6);
        assertEquals(1.8, high.height() / usual.height(), 0.06);
    }

    @Test
    void aSizeInNumbersIsKept() throws Exception {
        Sheet given = sheet("8.6x6cm", sheet -> 0.5);
        assertTrue(given.height() < given.width());
        assertEquals(sheet("8.6x6cm", sheet -> 1), given);
    }
}

package io.github.thalweg.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class TickerTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final AtomicLong clock = new AtomicLong(-7);

    private Ticker ticker(boolean terminal) {
        return new Ticker(new PrintStream(err, true, StandardCharsets.UTF_8), terminal, clock::get);
    }

    private void seconds(long seconds) {
        clock.addAndGet(TimeUnit.SECONDS.toNanos(seconds));
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aTerminalSeesEveryChangeOnOneLine() {
        Ticker ticker = ticker(true);
        ticker.done(0);
        seconds(10);
        ticker.done(0.25);
        ticker.done(0.25);
        seconds(30);
        ticker.done(1);
        assertEquals("\r0 %\r25 %, about 31 s left\r100 %                \n", said());
    }

    @Test
    void elsewhereShortWorkIsSilent() {
        Ticker ticker = ticker(false);
        seconds(4);
        ticker.done(0.5);
        seconds(5);
        ticker.done(1);
        assertEquals("", said());
    }

    @Test
    void elsewhereLongWorkSaysSoNowAndThen() {
        Ticker ticker = ticker(false);
        for (int i = 1; i <= 40; i++) {
            seconds(1);
            ticker.at(i, 400);
        }
        assertEquals("""
                thalweg: 5 of 400, about 6 min left
                thalweg: 20 of 400, about 6 min left
                thalweg: 35 of 400, about 6 min left
                """, said().replaceAll("about [67] min", "about 6 min"));
    }

    /// Starting up takes seconds on a busy machine: 75 pictures are not said to take minutes for that.
    @Test
    void whatPrecedesTheWorkIsNoMeasureOfIt() {
        Ticker ticker = ticker(true);
        seconds(10);
        ticker.at(1, 75);
        seconds(1);
        ticker.at(2, 75);
        assertEquals("\r1 of 75\r2 of 75, about 74 s left", said());
    }
}

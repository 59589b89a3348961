package io.github.thalweg.cli;

import io.github.thalweg.export.film.Progress;
import io.github.thalweg.study.map.Share;
import java.io.Console;
import java.io.PrintStream;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/// Says how far a longer work is and how long it may still take: on one line of a terminal; elsewhere, where every word
/// is kept, a line now and then of what takes long.
final class Ticker implements Progress, Share {
    private static final long FIRST = TimeUnit.SECONDS.toNanos(5);
    private static final long EACH = TimeUnit.SECONDS.toNanos(15);

    /// No estimate from less than this.
    private static final double ENOUGH = 0.01;

    private final PrintStream err;
    private final boolean terminal;
    private final LongSupplier clock;
    private long next;
    /// When the work was first heard of, and how much was done then: what came before is no measure of the rest.
    private long since;
    private double already = Double.NaN;
    private String shown = "";

    // It is null again in JDK 25 where nobody types.
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isTerminal() {
        Console console = System.console();
        return console != null && console.isTerminal();
    }

    Ticker(PrintStream err) {
        this(err, isTerminal(), System::nanoTime);
    }

    /// @param clock in nanoseconds
    Ticker(PrintStream err, boolean terminal, LongSupplier clock) {
        this.err = err;
        this.terminal = terminal;
        this.clock = clock;
        this.next = clock.getAsLong() + FIRST;
    }

    @Override
    public void at(int done, int all) {
        say(done + " of " + all, done / (double) all);
    }

    @Override
    public void done(double share) {
        say(Math.round(100 * share) + " %", share);
    }

    private synchronized void say(String what, double share) {
        long now = clock.getAsLong();
        if (Double.isNaN(already)) {
            already = share;
            since = now;
        }
        String line = what + left(share, now);
        boolean due = terminal ? !line.equals(shown) : now >= next && share < 1;
        if (!due) {
            return;
        }
        if (terminal) {
            String rest = " ".repeat(Math.max(0, shown.length() - line.length()));
            err.print("\r" + line + rest + (share >= 1 ? "\n" : ""));
        } else {
            err.print("thalweg: " + line + "\n");
        }
        shown = line;
        next = now + EACH;
        err.flush();
    }

    private String left(double share, long now) {
        double made = share - already;
        if (made < ENOUGH || share >= 1) {
            return "";
        }
        long seconds = TimeUnit.NANOSECONDS.toSeconds((long) ((now - since) * (1 - share) / made)) + 1;
        return ", about " + (seconds < 120 ? seconds + " s" : (seconds + 30) / 60 + " min") + " left";
    }
}

package io.github.thalweg.cli;

import io.github.thalweg.export.film.Progress;
import java.io.Console;
import java.io.PrintStream;

/// Progress of longer work on one line of a terminal. Prints nothing where standard error is no terminal.
final class Ticker implements Progress {
    private final PrintStream err;
    private final boolean terminal;

    // It is null again in JDK 25 where nobody types.
    @SuppressWarnings("SystemConsoleNull")
    Ticker(PrintStream err) {
        this.err = err;
        Console console = System.console();
        this.terminal = console != null && console.isTerminal();
    }

    @Override
    public void at(int done, int all) {
        if (terminal) {
            err.print("\r" + done + " of " + all + (done == all ? "\n" : ""));
            err.flush();
        }
    }
}

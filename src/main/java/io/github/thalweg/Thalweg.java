package io.github.thalweg;

import io.github.thalweg.cli.Cli;
import io.github.thalweg.window.ThalwegApplication;
import java.util.List;
import javafx.application.Application;

/// Entry point of the program: opens the window, or runs a subcommand of the command line.
///
/// Not itself an `Application`: Java starts the JavaFX toolkit before the `main` of one, and the command line must work
/// where there is no screen.
public final class Thalweg {
    private Thalweg() {}

    public static void main(String[] arguments) {
        // Pictures are drawn with Java2D, the window is JavaFX alone: AWT must never look for a screen.
        System.setProperty("java.awt.headless", "true");
        if (Cli.handles(List.of(arguments))) {
            System.exit(Cli.execute(arguments, System.out, System.err));
        }
        openWindow(arguments);
    }

    private static void openWindow(String[] arguments) {
        try {
            Application.launch(ThalwegApplication.class, arguments);
        } catch (UnsupportedOperationException e) {
            System.err.println("thalweg: a window needs a screen, found none (" + e.getMessage()
                    + "); `thalweg --help` shows what works without one");
            System.exit(Cli.FAILED);
        }
    }
}

package io.github.thalweg;

import io.github.thalweg.catalog.UserFolder;
import io.github.thalweg.cli.Cli;
import io.github.thalweg.session.Sessions;
import io.github.thalweg.window.ThalwegApplication;
import io.github.thalweg.window.session.OpeningRace;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
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
            System.exit(
                    Cli.execute(arguments, utf8(System.out, FileDescriptor.out), utf8(System.err, FileDescriptor.err)));
        }
        openWindow(arguments);
    }

    /// Where no locale is set, as in containers, Java would write a question mark for each letter beyond ASCII.
    private static PrintStream utf8(PrintStream usual, FileDescriptor descriptor) {
        return usual.charset().equals(StandardCharsets.US_ASCII)
                ? new PrintStream(
                        new BufferedOutputStream(new FileOutputStream(descriptor)), true, StandardCharsets.UTF_8)
                : usual;
    }

    private static void openWindow(String[] arguments) {
        try {
            UserFolder.path();
            Sessions.ofThisUser();
            Thread.ofPlatform().daemon().name("preparation").start(OpeningRace::prepare);
            Application.launch(ThalwegApplication.class, arguments);
        } catch (InvalidPathException e) {
            System.err.println("thalweg: " + Cli.foreignLetters(e));
            System.exit(Cli.BAD_INPUT);
        } catch (UnsupportedOperationException e) {
            System.err.println(Messages.noScreen(e.getMessage()));
            System.exit(Cli.FAILED);
        }
    }
}

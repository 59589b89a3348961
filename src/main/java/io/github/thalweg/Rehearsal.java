package io.github.thalweg;

import io.github.thalweg.cli.Cli;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javafx.stage.Window;

/// The usual work of the command line, and then the window for a while: what Java has loaded and linked by then is kept
/// in a cache that the packaged program starts with. Only the build runs it.
final class Rehearsal {
    private static final long SECONDS_OF_WINDOW = 5;

    private Rehearsal() {}

    /// @param arguments a scenario, and a folder for what is written
    public static void main(String[] arguments) {
        System.setProperty("java.awt.headless", "true");
        String scenario = arguments[0];
        run("check", scenario);
        run("run", scenario);
        run("derive", "x^2 + y", "--at", "1,2");
        run("list", "optimizers");
        run("render", scenario, "-o", Path.of(arguments[1], "rehearsal.png").toString());
        Thread.ofPlatform().daemon().start(Rehearsal::end);
        Thalweg.main(new String[0]);
    }

    private static void run(String... command) {
        var nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Cli.execute(command, nowhere, System.err);
    }

    /// The window is open for some seconds, however long it takes to open on a busy machine.
    private static void end() {
        try {
            while (Window.getWindows().isEmpty()) {
                TimeUnit.MILLISECONDS.sleep(100);
            }
            TimeUnit.SECONDS.sleep(SECONDS_OF_WINDOW);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        System.exit(0);
    }
}

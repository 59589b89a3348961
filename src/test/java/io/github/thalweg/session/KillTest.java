package io.github.thalweg.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.scenario.ScenarioReader;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Windows that are really killed, at some moment: what they had written down is there, and every file can be read.
class KillTest {
    private static final int WINDOWS = 4;

    @TempDir
    Path root;

    private record Window(Process process, Path folder, int saidBeforeKill, int pause) {}

    @Test
    void whatWasWrittenDownSurvivesKilling() throws Exception {
        var random = new Random(4);
        var windows = new ArrayList<Window>();
        for (int i = 0; i < WINDOWS; i++) {
            Path folder = Files.createDirectory(root.resolve("window" + i));
            windows.add(new Window(start(folder), folder, 1 + random.nextInt(60), random.nextInt(2_000_000)));
        }
        try {
            for (Window window : windows) {
                check(window.folder(), kill(window));
            }
        } finally {
            windows.forEach(window -> window.process().destroyForcibly());
        }
    }

    private static Process start(Path folder) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        assumeTrue(Files.isExecutable(java), "no Java to start a second program with");
        return new ProcessBuilder(
                        java.toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classPath(),
                        KilledWindow.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /// Everything that this test itself runs on.
    private static String classPath() {
        String tests = String.valueOf(KilledWindow.class.getResource("KilledWindow.class"));
        String program = String.valueOf(Session.class.getResource("Session.class"));
        String libraries = System.getProperty("jdk.module.path", "");
        return String.join(
                File.pathSeparator,
                List.of(folder(tests), folder(program), libraries, System.getProperty("java.class.path")));
    }

    private static String folder(String address) {
        return Path.of(URI.create(address.substring(0, address.indexOf("io/github/thalweg"))))
                .toString();
    }

    /// @return the last edit that the window said was written down
    private static int kill(Window window) throws IOException, InterruptedException {
        int last = 0;
        try (BufferedReader said = window.process().inputReader(StandardCharsets.UTF_8)) {
            int lines = 0;
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                last = Integer.parseInt(line);
                if (++lines == window.saidBeforeKill()) {
                    TimeUnit.NANOSECONDS.sleep(window.pause());
                    // Not the process's own: that would close what it has said, too.
                    window.process().toHandle().destroyForcibly();
                }
            }
        }
        int status = window.process().waitFor();
        assertTrue(last > 0 && status != 0, "the window ended by itself: " + status);
        return last;
    }

    private static void check(Path folder, int last) throws Exception {
        Session session = Sessions.in(folder.resolve("sessions")).takeUpLatest().orElseThrow();
        assertFalse(session.wasClosed());
        int found = session.state().present().steps();
        assertTrue(found >= last, "expected edit " + last + " or a later one, found " + found);
        List<Session.Step> past = session.history().past();
        assertEquals(Math.min(found, SessionReplay.DEPTH), past.size());
        // The scenario before the first edit has a number of steps of its own.
        for (int i = 0; i < Math.min(found - 1, past.size()); i++) {
            assertEquals(found - 1 - i, past.get(i).scenario().steps());
        }
        session.release();
        Path file = folder.resolve("race.thalweg");
        assertTrue(!Files.exists(file)
                || ScenarioReader.read(file, Catalog.builtIn()).steps() % 7 == 0);
    }
}

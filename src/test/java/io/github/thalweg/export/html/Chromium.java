package io.github.thalweg.export.html;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A browser without a window, where one is installed.
///
/// @param dom     the page's elements once its scripts have run
/// @param console what the page wrote to the browser's console
record Chromium(String dom, List<String> console) {
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    /// Skips the test, in words, where no browser is installed.
    static Chromium open(Path page, Path folder, String... options) throws IOException, InterruptedException {
        Optional<Path> browser = installed();
        assumeTrue(browser.isPresent(), "skipped: none of " + NAMES + " is on the path");
        Path dom = folder.resolve("dom.html");
        Path errors = folder.resolve("console.txt");
        var command = new ArrayList<>(List.of(
                browser.orElseThrow().toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--user-data-dir=" + folder.resolve("profile"),
                "--window-size=1280,720",
                "--virtual-time-budget=3000",
                "--enable-logging=stderr",
                "--dump-dom"));
        command.addAll(List.of(options));
        command.add(page.toUri().toString());
        Process process = new ProcessBuilder(command)
                .redirectOutput(dom.toFile())
                .redirectError(errors.toFile())
                .start();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly().waitFor();
        }
        assertTrue(process.exitValue() == 0, () -> browser.orElseThrow() + " ended with " + process.exitValue());
        List<String> console = Files.readAllLines(errors, java.nio.charset.StandardCharsets.ISO_8859_1).stream()
                .filter(line -> line.contains("CONSOLE"))
                .toList();
        return new Chromium(Files.readString(dom), console);
    }

    private static Optional<Path> installed() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Arrays.stream(path.split(File.pathSeparator, -1))
                .filter(folder -> !folder.isEmpty())
                .flatMap(folder -> Stream.of(NAMES.toArray(String[]::new)).map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /// What the element with an id says.
    String text(String id) {
        int start = dom.indexOf(" id=\"" + id + "\"");
        assertTrue(start >= 0, () -> "no element " + id + " in " + dom.length() + " letters");
        int from = dom.indexOf('>', start) + 1;
        return dom.substring(from, dom.indexOf("</", from));
    }
}

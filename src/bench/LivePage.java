import io.github.thalweg.catalog.toml.JsonObject;
import io.github.thalweg.export.html.LiveFile;
import io.github.thalweg.figure.Figure;
import io.github.thalweg.figure.FigureSpec;
import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.scale.MapStyle;
import io.github.thalweg.figure.style.Sheet;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.run.ScenarioComputation;
import io.github.thalweg.run.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/// A live page of 8 runs of 2,000 updates in headless Chromium with software rendering, at 1440x900: how long it takes
/// to the first drawing, and frames a second while the start is dragged, with the processor time of the page's thread.
///
/// Processor time says more than frames where other programs run, too: 16.7 ms are 60 frames a second.
public final class LivePage {
    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;
    private static final int FRAMES = 240;
    private static final int TURNS = 3;

    private static final String WATCH =
            "addEventListener('load', () => requestAnimationFrame(() => setTimeout(() => { window.drawn = performance.now(); })));";
    private static final String FIRST =
            "new Promise((ok) => { const wait = () => window.drawn ? ok(window.drawn) : setTimeout(wait, 10); wait(); })";

    /// Takes hold of the start, which is looked for under the pointer.
    private static final String GRAB = """
            (() => {
              const map = document.querySelector(".tracks-part"), box = map.getBoundingClientRect();
              const point = (name, x, y) => map.dispatchEvent(new PointerEvent(name, { clientX: x, clientY: y, bubbles: true, buttons: 1 }));
              map.setPointerCapture = () => {};
              let at = null;
              for (let y = box.top; y < box.bottom && !at; y += 8) {
                for (let x = box.left; x < box.right && !at; x += 8) {
                  point("pointermove", x, y);
                  at = map.classList.contains("grab") ? [x + 8, y + 8] : null;
                }
              }
              point("pointerdown", ...at);
              window.grabbed = { at, point };
              return 1;
            })()
            """;

    /// Drags the start around for so many frames; gives milliseconds a frame.
    private static final String DRAG = """
            new Promise((ok) => {
              const { at, point } = window.grabbed;
              const begin = performance.now();
              let frames = 0;
              const frame = () => {
                if (frames++ === FRAMES) {
                  point("pointerup", ...at);
                  ok((performance.now() - begin) / FRAMES);
                  return;
                }
                point("pointermove", at[0] + 90 * Math.sin(frames / 20), at[1] + 60 * Math.cos(frames / 13));
                requestAnimationFrame(frame);
              };
              requestAnimationFrame(frame);
            })
            """.replace("FRAMES", Integer.toString(FRAMES));

    private LivePage() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (Stream.of(System.getenv("PATH").split(":", -1))
                .noneMatch(folder -> Files.isExecutable(Path.of(folder, "chromium")))) {
            System.out.println("skipped: no chromium on the path");
            return;
        }
        Path folder = Files.createTempDirectory("live-page");
        Path page = folder.resolve("race.html");
        write(EightRuns.scenario(), page);
        System.out.printf("the page has %,d bytes%n", Files.size(page));
        for (int turn = 0; turn < TURNS; turn++) {
            try (var browser = new DevTools(folder.resolve("profile" + turn), WIDTH, HEIGHT)) {
                measure(browser, page);
            }
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(java.io.File::delete);
        }
    }

    private static void write(Scenario scenario, Path page) throws IOException {
        var input = new FigureInput(ScenarioComputation.compute(scenario, null), scenario.steps());
        var spec = FigureSpec.of(Figure.ALL, Sheet.pixels(WIDTH, HEIGHT, 1), MapStyle.of(scenario, Theme.LIGHT));
        try (var out = Files.newOutputStream(page)) {
            LiveFile.write(input, spec, "thalweg-scenario:1:00000000:AAAA:", out);
        }
    }

    private static void measure(DevTools browser, Path page) throws IOException, InterruptedException {
        browser.send("Page.enable", new JsonObject());
        browser.send("Performance.enable", new JsonObject().text("timeDomain", "threadTicks"));
        browser.send("Page.addScriptToEvaluateOnNewDocument", new JsonObject().text("source", WATCH));
        browser.send("Page.navigate", new JsonObject().text("url", page.toUri().toString()));
        double first = browser.number(FIRST);
        double opening = busy(browser);
        browser.number(GRAB);
        double before = busy(browser);
        double frame = browser.number(DRAG);
        double own = (busy(browser) - before) / FRAMES;
        System.out.printf(
                "first drawing %4.0f ms (wanted: 500), of which %4.0f ms of processor time; dragging %5.1f frames a second"
                        + " (wanted: 60), %5.1f ms of processor time each%n",
                first, opening, 1000 / frame, own);
    }

    /// Milliseconds that the page's thread has worked.
    private static double busy(DevTools browser) throws IOException, InterruptedException {
        return 1000
                * DevTools.value(
                        browser.send("Performance.getMetrics", new JsonObject()), "\"TaskDuration\",\"value\":");
    }
}

package io.github.thalweg.export.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.run.ScenarioComputation;
import io.github.thalweg.run.kernel.Runner;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.trajectory.Trajectory;
import io.github.thalweg.run.verdict.Verdicts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Pages that compute, in a browser, driven as a reader would. Skipped where no browser is installed.
class LivePageTest {
    private static final String RACE = """
            steps = 120
            start = [-1.2, 1.0]
            [landscape]
            use = "rosenbrock"
            [noise]
            gradient = 0.05
            seed = 3
            [[run]]
            label = "Adam"
            optimizer = { use = "adam", lr = RATE }
            [[run]]
            optimizer = { use = "lbfgs" }
            [[run]]
            optimizer = { use = "sgd", lr = 0.5 }
            """;

    private static final String DRIVER = """
            const see = (name, value) => document.body.setAttribute("data-" + name, value);
            const key = (name, more) => document.body.dispatchEvent(new KeyboardEvent("keydown", { key: name, bubbles: true, ...more }));
            const T = window.thalweg;
            let told = 0;
            document.addEventListener("thalweg-change", () => told++);
            const last = (label) => { const r = T.run(label); return [r.x.at(-1), r.y.at(-1), r.loss.at(-1)].join(" "); };
            see("adam", last("Adam")); see("lbfgs", last("lbfgs")); see("verdict", T.verdict("sgd").text);
            const rows = document.querySelectorAll(".run .number");
            see("meaning", [...document.querySelectorAll(".number")].find((row) => row.innerText.trim() === "b").title);
            see("rule", rows[0].title);
            const slider = rows[0].querySelector("input[type=range]");
            const field = rows[0].querySelector(".field");
            field.value = "0.03"; field.dispatchEvent(new Event("change"));
            see("typed", last("Adam")); see("told", told); see("hash", location.hash);
            const word = () => document.querySelectorAll(".key span")[1].textContent;
            see("fresh", word() !== "as exported"); T.set("landscape.b", 50); see("stale", word()); T.set("landscape.b", 100);
            field.value = "-3"; field.dispatchEvent(new Event("change"));
            see("wrong", document.querySelector(".run .wrong").textContent);
            key("z", { ctrlKey: true }); key("z", { ctrlKey: true }); key("z", { ctrlKey: true }); see("undone", last("Adam"));
            key("Z", { ctrlKey: true, shiftKey: true }); see("redone", last("Adam"));
            T.reset(); see("reset", T.get("run1.lr"));
            T.seek(40); T.showStep(true); see("line", document.querySelector(".inside code").textContent);
            const map = document.querySelector(".tracks-part");
            map.setPointerCapture = () => {};
            const box = map.getBoundingClientRect();
            const point = (name, x, y) => map.dispatchEvent(new PointerEvent(name, { clientX: x, clientY: y, bubbles: true }));
            for (let x = box.left; x < box.right; x += 12) for (let y = box.top; y < box.bottom; y += 12) {
              if (!map.classList.contains("grab")) { point("pointermove", x, y); map.at = [x, y]; }
            }
            point("pointerdown", ...map.at); point("pointermove", map.at[0] + 90, map.at[1] + 30); point("pointerup", 0, 0);
            see("dragged", T.get("start")[0] > -1.1 && T.get("start")[1] < 0.95);
            see("overflow", document.documentElement.scrollWidth <= innerWidth);
            """;

    private static final String BOWL = """
            steps = 40
            start = [3, -2]
            [landscape]
            formula = "x^2 + y^2"
            [[run]]
            optimizer = { use = "sgd", lr = 0.2 }
            """;

    private static final String SEE = "const see = (name, value) => document.body.setAttribute(`data-${name}`, value);";

    @TempDir
    private Path folder;

    private static String last(Trajectory run) {
        int row = run.updates();
        return plain(run.x(row)) + " " + plain(run.y(row)) + " " + plain(run.loss(row));
    }

    /// As JavaScript writes a number of moderate size.
    private static String plain(double value) {
        String text = new java.math.BigDecimal(Double.toString(value)).toPlainString();
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    private static Scenario race(String rate) throws InputException {
        return HtmlFileTest.scenario(RACE.replace("RATE", rate));
    }

    private Chromium open(String page, String driver) throws IOException, InterruptedException {
        Path file = folder.resolve("live.html");
        Files.writeString(file, Driven.page(page, driver));
        return Chromium.open(file, folder);
    }

    @Test
    void numbersCanBeChangedAndTheRunsAreThoseOfTheProgram() throws InputException, IOException, InterruptedException {
        Scenario scenario = race("0.1");
        Chromium browser = open(LiveFileTest.page(scenario, 0), DRIVER);
        assertEquals(List.of(), browser.console());
        String adam = last(Runner.run(scenario, 0));
        String changed = last(Runner.run(race("0.03"), 0));
        saw(browser, "adam", adam);
        saw(browser, "lbfgs", last(Runner.run(scenario, 1)));
        var results = ScenarioComputation.compute(scenario, null);
        saw(
                browser,
                "verdict",
                Verdicts.of(Runner.run(scenario, 2), results.surface(), scenario.view(), results.minima(), true)
                        .text());
        saw(browser, "typed", changed);
        saw(browser, "told", "1");
        saw(browser, "hash", "#run1.lr=0.03");
        saw(browser, "fresh", "true");
        saw(browser, "stale", "as exported");
        assertTrue(HtmlPageTest.seen(browser, "wrong").startsWith("run1.lr must be a number in [0, "));
        saw(browser, "undone", adam);
        saw(browser, "meaning", "How steep the walls of the valley are.");
        saw(browser, "rule", "Learning rate: what the schedule scales, and the step is proportional to.");
        saw(browser, "redone", changed);
        saw(browser, "reset", "0.1");
        saw(browser, "line", "g = gradient(theta)");
        saw(browser, "dragged", "true");
        saw(browser, "overflow", "true");
    }

    private static void saw(Chromium browser, String name, String value) {
        assertEquals(value, HtmlPageTest.seen(browser, name), name);
    }

    @Test
    void aRecordedRunIsShownWithoutAVerdict() throws InputException, IOException, InterruptedException {
        String text = """
                start = [0.5, 0.5]
                [landscape]
                formula = "grid(x, y)"
                [landscape.grid]
                x = [-1, 1]
                y = [-1, 1]
                values = [[2, 1, 1, 2], [1, 0, 0, 1], [1, 0, 0.5, 1], [2, 1, 1, 2]]
                [[run]]
                label = "elsewhere"
                [run.recorded]
                x = [0.5, 0.25]
                y = [0.5, 0.125]
                [[run]]
                optimizer = { use = "adam", lr = 0.05 }
                """;
        Scenario scenario = HtmlFileTest.scenario(text);
        String driver = """
                const see = (name, value) => document.body.setAttribute("data-" + name, value);
                const last = (label) => { const r = thalweg.run(label); return [r.x.at(-1), r.y.at(-1), r.loss.at(-1)].join(" "); };
                see("adam", last("adam")); see("elsewhere", last("elsewhere"));
                see("said", thalweg.verdict("elsewhere").text + "."); see("other", thalweg.verdict("adam").text !== "");
                see("chip", getComputedStyle(document.querySelector(".run .chip")).display);
                see("words", document.querySelector(".run .settings").textContent.startsWith("2 recorded points"));
                """;
        Chromium browser = open(LiveFileTest.page(scenario, 0), driver);
        assertEquals(List.of(), browser.console());
        saw(browser, "elsewhere", last(Runner.run(scenario, 0)));
        saw(browser, "adam", last(Runner.run(scenario, 1)));
        saw(browser, "said", ".");
        saw(browser, "other", "true");
        saw(browser, "chip", "none");
        saw(browser, "words", "true");
    }

    @Test
    void rowsStandBesideTheMapWithTheModelsOfRunsAndOfThePlacePointedAt()
            throws InputException, IOException, InterruptedException {
        Scenario scenario = HtmlFileTest.scenario("""
                steps = 40
                [landscape]
                use = "logistic-two-inputs"
                [landscape.data]
                held_out = 0.25
                [noise]
                batch = 4
                [[run]]
                optimizer = { use = "adam", lr = 0.1 }
                """);
        String driver = """
                const see = (name, value) => document.body.setAttribute("data-" + name, value);
                const picture = document.querySelector(".examples canvas"), map = document.querySelector(".tracks-part");
                const drawn = () => picture.toDataURL();
                const point = (name, x, y) => map.dispatchEvent(new PointerEvent(name, { clientX: x, clientY: y, bubbles: true, pointerType: "mouse" }));
                const box = map.getBoundingClientRect(), rows = picture.getBoundingClientRect();
                see("apart", rows.top >= box.bottom || rows.left >= box.right);
                const all = [drawn()];
                thalweg.seek(20); all.push(drawn());
                point("pointermove", box.left + 200, box.top + 60); all.push(drawn());
                point("pointerleave", 0, 0); see("back", drawn() === all[1]);
                thalweg.set("run1.lr", 0.3); all.push(drawn());
                see("pictures", new Set(all).size);
                thalweg.showStep(true); see("line", document.querySelector(".inside li .small").textContent);
                see("overflow", document.documentElement.scrollWidth <= innerWidth);
                """;
        Chromium browser = open(LiveFileTest.page(scenario, 5), driver);
        assertEquals(List.of(), browser.console());
        saw(browser, "apart", "true");
        saw(browser, "back", "true");
        saw(browser, "pictures", "4");
        String rows = io.github.thalweg.run.graph.SeenRows.words(
                scenario, scenario.runs().getFirst(), 20);
        String line = HtmlPageTest.seen(browser, "line");
        assertTrue(line.startsWith(rows), () -> line + " says " + rows);
        saw(browser, "overflow", "true");
    }

    @Test
    void targetsOfAPhoneAreForFingers() throws InputException, IOException, InterruptedException {
        Path page = folder.resolve("phone.html");
        Files.writeString(page, LiveFileTest.page(race("0.1"), 0));
        String driver = """
                const frame = document.createElement("iframe");
                Object.assign(frame, { src: "phone.html", width: 360, height: 640 });
                const look = () => {
                  const inner = frame.contentDocument;
                  if (!inner?.querySelector(".live-foot")) { setTimeout(look, 20); return; }
                  const small = [...inner.querySelectorAll("button, select, input, summary, a, strong[role=button]")].filter((each) => {
                    const { width, height } = each.getBoundingClientRect();
                    return each.offsetParent && width > 0 && (width < 44 || height < 44);
                  });
                  document.body.setAttribute("data-small", small.map((each) => each.className || each.textContent).join());
                  const foot = inner.querySelector(".live-foot").getBoundingClientRect(), map = inner.querySelector(".map").getBoundingClientRect();
                  document.body.setAttribute("data-first", map.bottom <= foot.top && foot.bottom <= 640);
                  document.body.setAttribute("data-wide", inner.documentElement.scrollWidth <= 360);
                };
                document.body.append(frame);
                look();
                """;
        Path outer = folder.resolve("outer.html");
        Files.writeString(outer, "<!DOCTYPE html><body><script>" + driver + "</script></body>");
        Chromium browser = Chromium.open(outer, folder, "--allow-file-access-from-files");
        saw(browser, "small", "");
        saw(browser, "first", "true");
        saw(browser, "wide", "true");
    }

    /// What is said aloud follows the numbers, whoever has changed them: a field, Undo, a script.
    @Test
    void theVerdictsThatAreAnnouncedAreThoseOfTheNumbersNow() throws InputException, IOException, InterruptedException {
        String driver = SEE + """
                const soon = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
                const said = () => document.querySelector("[role=status]").textContent;
                (async () => {
                  const field = document.querySelector(".run .field");
                  field.value = "3"; field.dispatchEvent(new Event("change")); await soon();
                  see("typed", said() === `sgd: ${thalweg.verdict("sgd").text}` && said().includes("diverg"));
                  document.querySelector("[title^=Undo]").click(); await soon();
                  see("undone", said());
                  thalweg.set("run1.lr", 3); see("set", said().includes("diverg"));
                })();
                """;
        Chromium browser = open(LiveFileTest.page(HtmlFileTest.scenario(BOWL), 0), driver);
        saw(browser, "typed", "true");
        saw(browser, "undone", "sgd: converged at 12");
        saw(browser, "set", "true");
    }

    @Test
    void aWrongNumberIsToldAsItWasTypedUntilAnotherIsThere() throws InputException, IOException, InterruptedException {
        String driver = SEE + """
                const field = document.querySelector(".run .field"), wrong = document.querySelector(".run .wrong");
                const type = (text) => { field.value = text; field.dispatchEvent(new Event("change")); };
                type("1/3"); see("typed", wrong.textContent.split("], ")[1]); see("role", wrong.getAttribute("role"));
                see("invalid", field.getAttribute("aria-invalid"));
                type(""); see("empty", wrong.textContent.split("], ")[1]);
                thalweg.set("run1.lr", 0.2); see("after", wrong.hidden + " " + field.getAttribute("aria-invalid"));
                """;
        Chromium browser = open(LiveFileTest.page(HtmlFileTest.scenario(BOWL), 0), driver);
        saw(browser, "typed", "was 1/3");
        saw(browser, "role", "alert");
        saw(browser, "invalid", "true");
        saw(browser, "empty", "was empty");
        saw(browser, "after", "true null");
    }

    @Test
    void oneUpdateAndAStartOutsideAreSaidAsInTheProgram() throws InputException, IOException, InterruptedException {
        String text = BOWL.replace("x^2 + y^2", "sqrt(x + 2) + y^2").replace("lr = 0.2", "lr = 3");
        String driver = SEE + """
                thalweg.set("steps", 1); see("one", thalweg.verdict("sgd").reason);
                const words = [], draw = CanvasRenderingContext2D.prototype.fillText;
                CanvasRenderingContext2D.prototype.fillText = function (text, ...at) { words.push(text); draw.call(this, text, ...at); };
                thalweg.set("start", [-2.5, 1]); see("outside", words.find((text) => text.includes("domain")));
                """;
        Chromium browser = open(LiveFileTest.page(HtmlFileTest.scenario(text), 0), driver);
        Scenario one = HtmlFileTest.scenario(text.replace("steps = 40", "steps = 1"));
        String reason =
                ScenarioComputation.compute(one, null).verdicts().getFirst().reason();
        String said = HtmlPageTest.seen(browser, "one");
        assertTrue(said.contains("1 update ") && reason.endsWith(said), reason + " / " + said);
        saw(browser, "outside", "starts outside the domain");
    }

    @Test
    void ofAPairNothingIsSetWhereOneNumberIsWrong() throws InputException, IOException, InterruptedException {
        String driver = SEE + """
                let told = "";
                try { thalweg.set("start", ["1/2", 7]); } catch (e) { told = e.message; }
                see("told", told.startsWith("start.x must be a number in [")); see("start", thalweg.get("start"));
                """;
        Chromium browser = open(LiveFileTest.page(HtmlFileTest.scenario(BOWL), 0), driver);
        saw(browser, "told", "true");
        saw(browser, "start", "3,-2");
    }

    private static Path link(Path folder, String page, String driver) throws IOException {
        Path file = folder.resolve("link.html");
        Files.writeString(file, Driven.page(page, driver));
        return folder.resolve("frame.html");
    }

    @Test
    void theAddressSetsNumbers() throws InputException, IOException, InterruptedException {
        String driver =
                "document.body.setAttribute('data-rate', window.thalweg.get('run1.lr') + ' ' + window.thalweg.get('start'));";
        Path frame = link(folder, LiveFileTest.page(race("0.1"), 0), driver);
        Files.writeString(
                frame,
                "<!DOCTYPE html><meta http-equiv=refresh content='0; url=link.html#start=1,2&run1.lr=0.02&embed'>");
        saw(Chromium.open(frame, folder), "rate", "0.02 1,2");
    }

    @Test
    void whatIsWrongInAnAddressIsSaid() throws InputException, IOException, InterruptedException {
        String driver = SEE + "see('note', document.querySelector('.note').textContent);";
        Path frame = link(folder, LiveFileTest.page(HtmlFileTest.scenario(BOWL), 0), driver);
        Files.writeString(
                frame,
                "<!DOCTYPE html><meta http-equiv=refresh content='0; url=link.html#start=1/2,2&run9.lr=1&run1.lr=0.2'>");
        String note = HtmlPageTest.seen(Chromium.open(frame, folder), "note");
        assertTrue(note.startsWith("The address says start=1/2,2: start.x must be a number in ["), note);
        assertTrue(note.contains("], was 1/2. The address says run9.lr=1: there is no number run9.lr to set"), note);
        assertTrue(!note.contains("run1.lr=0.2"), note);
    }

    /// A link that is followed in the same tab, or typed behind the page's address, changes only what comes after the
    /// #.
    @Test
    void anotherAddressOfTheSamePageIsFollowed() throws InputException, IOException, InterruptedException {
        Path outer = link(folder, LiveFileTest.page(HtmlFileTest.scenario(BOWL), 0), "");
        Files.writeString(outer, """
                <!DOCTYPE html><body><iframe src="link.html#run1.lr=0.2"></iframe><script>
                const frame = document.querySelector("iframe");
                let first = true;
                const look = () => {
                  const rate = frame.contentWindow.thalweg?.get("run1.lr");
                  if (rate === 0.2 && first) { first = false; frame.contentWindow.location.hash = "#run1.lr=0.3"; }
                  document.body.setAttribute("data-rate", rate);
                  if (rate !== 0.3) { setTimeout(look, 20); }
                };
                look();
                </script></body>""");
        saw(Chromium.open(outer, folder, "--allow-file-access-from-files"), "rate", "0.3");
    }
}

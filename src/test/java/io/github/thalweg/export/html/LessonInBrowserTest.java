package io.github.thalweg.export.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.export.lesson.LessonPage;
import io.github.thalweg.lesson.Lessons;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Pages of lessons, in a browser, driven as a student would. Skipped where no browser is installed.
class LessonInBrowserTest {
    private static final String HANDS = """
            const see = (name, value) => document.body.setAttribute("data-" + name, value);
            const all = (selector) => [...document.querySelectorAll(selector)];
            const seen = (selector) => all(selector).filter((each) => each.offsetParent !== null);
            const press = (words) => seen("button").find((each) => each.textContent === words).click();
            const copy = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
            const ink = (canvas, x, y) => {
              const ratio = canvas.width / canvas.getBoundingClientRect().width;
              copy.clearRect(0, 0, 1, 1); copy.drawImage(canvas, x * ratio, y * ratio, 1, 1, 0, 0, 1, 1);
              return [...copy.getImageData(0, 0, 1, 1).data].join();
            };
            """;

    @TempDir
    private Path folder;

    private Chromium open(String lesson, String script) throws InputException, IOException, InterruptedException {
        String driver = HANDS + script;
        Path file = folder.resolve("lesson.html");
        Files.writeString(
                file,
                Driven.page(LessonPage.text(Lessons.builtIn(lesson).orElseThrow(), "index.html", "next.html"), driver));
        Chromium browser = Chromium.open(file, folder);
        assertEquals(List.of(), browser.console());
        return browser;
    }

    private static void saw(Chromium browser, String name, String value) {
        assertEquals(value, HtmlPageTest.seen(browser, name), name);
    }

    @Test
    void aPlaceIsMarkedByAClickAndJudged() throws InputException, IOException, InterruptedException {
        Chromium browser = open("feedback-that-explodes", """
                const map = seen(".host .map")[0], box = map.getBoundingClientRect();
                see("waits", all(".spot button")[0].disabled);
                map.dispatchEvent(new MouseEvent("click", { clientX: box.left + box.width / 2, clientY: box.top + box.height / 2, bubbles: true }));
                see("typed", all(".spot input").every((field) => field.value !== ""));
                const set = (i, value) => { const f = all(".spot input")[i]; f.value = value; f.dispatchEvent(new Event("change")); };
                set(0, "0.86"); set(1, "0.56");
                press("That is my answer");
                see("reached", document.body.dataset.stage);
                see("verdicts", seen(".key span").length);
                const why = seen(".lesson-column footer .primary")[0];
                see("wide", why.scrollWidth <= why.clientWidth);
                press("Why?");
                see("judged", seen(".answer strong")[0].textContent); see("told", seen(".key span").length > 0);
                press("Now you");
                see("last", document.body.dataset.stage); see("goal", all("#goal")[0].textContent.startsWith("Now"));
                see("next", seen(".lesson-column footer a.primary")[0].textContent);
                see("overflow", document.documentElement.scrollWidth <= innerWidth);
                """);
        saw(browser, "waits", "true");
        saw(browser, "typed", "true");
        saw(browser, "reached", "watch");
        saw(browser, "verdicts", "0");
        saw(browser, "wide", "true");
        saw(browser, "judged", "Right");
        saw(browser, "told", "true");
        saw(browser, "last", "try");
        saw(browser, "goal", "true");
        saw(browser, "next", "Next lesson");
        saw(browser, "overflow", "true");
    }

    @Test
    void twoScenariosHaveOnePlayBarBelowBoth() throws InputException, IOException, InterruptedException {
        Chromium browser = open("the-ravine", """
                seen(".choice")[0].click(); press("Why?"); press("Show this");
                see("titles", seen(".host-title").map((title) => title.textContent).join("; "));
                see("bars", seen(".live-foot").length);
                const bar = seen(".live-foot")[0].getBoundingClientRect();
                see("below", seen(".host .map").every((map) => map.getBoundingClientRect().bottom <= bar.top));
                const head = seen(".live-foot .playhead-part")[0];
                head.value = 123; head.dispatchEvent(new Event("input"));
                see("linked", all(".host:not([hidden]) .playhead-part").map((each) => each.value).join());
                press("Now you");
                see("one", seen(".host .map").length);
                see("turns", seen(".number").map((row) => row.querySelector("input").getAttribute("aria-label")).join());
                """);
        saw(browser, "titles", "The ravine, along the axis; The ravine, turned by 45 degrees");
        saw(browser, "bars", "1");
        saw(browser, "below", "true");
        saw(browser, "linked", "123,123");
        saw(browser, "one", "1");
        saw(browser, "turns", "landscape.angle");
    }

    private static final String TO_THE_TASK = """
            seen(".choice")[0].click(); press("Why?"); press("Now you");
            see("turns", seen(".number").map((row) => row.querySelector("input").getAttribute("aria-label")).join());
            see("elsewhere", seen(".content .small").length);
            """;

    @Test
    void aNumberOfAScheduleIsTurnedWhereTheTaskNamesIt() throws InputException, IOException, InterruptedException {
        Chromium browser = open("one-step-size-cannot-fit", TO_THE_TASK + """
                see("axes", seen(".plot").map((plot) => plot.innerText.match(/log|linear/)[0]).join());
                """);
        saw(browser, "turns", "run1.schedule.step_size");
        saw(browser, "axes", "log,log");
        saw(browser, "elsewhere", "0");
    }

    @Test
    void theLengthOfASegmentIsTurnedWhereTheTaskNamesTheSchedule()
            throws InputException, IOException, InterruptedException {
        Chromium browser = open("warm-up", TO_THE_TASK + """
                see("before", all("#goal")[0].textContent.split("\\n")[0]);
                const field = seen(".number .field")[0];
                field.value = "5"; field.dispatchEvent(new Event("change"));
                see("solved", all("#goal")[0].textContent.split("\\n")[0]);
                """);
        saw(browser, "turns", "run2.schedule.1.for");
        saw(browser, "elsewhere", "0");
        saw(browser, "before", "Now");
        saw(browser, "solved", "Solved");
    }

    @Test
    void everyNumberThatATaskAsksForCanBeTurned() throws InputException, IOException, InterruptedException {
        Chromium browser = open("early-stopping", TO_THE_TASK + """
                const goal = () => all("#goal")[0].textContent, before = goal();
                const set = (path, value) => {
                  const field = seen(".number .field").find((each) => each.getAttribute("aria-label") === `${path}, a number`);
                  field.value = value; field.dispatchEvent(new Event("change"));
                };
                set("noise.gradient", "0.3"); see("noisy", goal() !== before);
                set("noise.gradient", "0"); set("validation.early_stop.patience", "1");
                see("solved", goal().split("\\n")[0]);
                """);
        saw(browser, "turns", "noise.gradient,validation.early_stop.patience");
        saw(browser, "elsewhere", "0");
        saw(browser, "noisy", "true");
        saw(browser, "solved", "Solved");
    }

    @Test
    void aNumberThatTheScenarioLacksIsSetAndTakenBack() throws InputException, IOException, InterruptedException {
        Chromium browser = open("dividing-by-the-root", TO_THE_TASK + """
                const field = seen(".number .field")[0], goal = () => all("#goal")[0].textContent;
                see("none", field.placeholder + field.value);
                const before = goal();
                field.value = "0.5"; field.dispatchEvent(new Event("change")); see("solved", goal().split("\\n")[0]);
                field.value = ""; field.dispatchEvent(new Event("change")); see("back", goal() === before && field.value === "");
                """);
        saw(browser, "turns", "noise.gradient");
        saw(browser, "elsewhere", "0");
        saw(browser, "none", "0.5*abs(theta)");
        saw(browser, "solved", "Solved");
        saw(browser, "back", "true");
    }

    @Test
    void aRunThatIsNotClippedCanBeWhereTheTaskNamesIt() throws InputException, IOException, InterruptedException {
        saw(open("surprise", TO_THE_TASK), "turns", "run2.clip_norm");
    }

    @Test
    void aTaskOfAStudySaysWhereItIsDone() throws InputException, IOException, InterruptedException {
        Chromium browser = open("range-test", TO_THE_TASK + """
                see("where", seen(".content .small")[0].textContent.includes("type study.to and study.steps into the fields"));
                """);
        saw(browser, "turns", "");
        saw(browser, "elsewhere", "1");
        saw(browser, "where", "true");
    }

    @Test
    void theFrameAroundAPageHearsHowFarItsReaderIs() throws InputException, IOException, InterruptedException {
        String driver = HANDS + """
                seen(".choice")[1].click(); press("Why?"); press("Now you");
                const set = (value) => { const f = seen(".number .field")[0]; f.value = value; f.dispatchEvent(new Event("change")); };
                set("5"); set("20"); set("5");
                """;
        String lesson = LessonPage.text(Lessons.builtIn("warm-up").orElseThrow(), "", "");
        Files.writeString(folder.resolve("lesson.html"), Driven.page(lesson, driver));
        Path file = folder.resolve("course.html");
        Files.writeString(file, """
                <!doctype html><html><body><iframe width="1200" height="700"></iframe><script>
                const heard = [];
                addEventListener("message", ({ data }) => {
                  heard.push([data.type, data.lesson, data.stage, data.answer, data.right, data.solved].join(","));
                  document.body.setAttribute("data-heard", heard.join("; "));
                });
                document.querySelector("iframe").src = "lesson.html";
                </script></body></html>
                """);
        String said = "thalweg-lesson,warm-up,";
        saw(
                Chromium.open(file, folder),
                "heard",
                said + "1,-1,false,false; " + said + "2,1,false,false; " + said + "3,1,false,false; " + said
                        + "4,1,false,false; " + said + "4,1,false,true");
    }

    @Test
    void aTaskThatAsksForAnotherFormulaSaysWhereItIsDone() throws InputException, IOException, InterruptedException {
        saw(open("rate-against-size", TO_THE_TASK), "elsewhere", "1");
    }

    @Test
    void aLossThatOverflowsIsCalledSo() throws InputException, IOException, InterruptedException {
        Chromium browser = open("layers-in-balance", TO_THE_TASK + """
                see("goal", all("#goal")[0].textContent.split("\\n")[1]);
                """);
        saw(browser, "goal", "fixed 0.2, loss at the end: not finite (wanted: at most 0.001)");
    }

    @Test
    void theQuestionFollowsWhatIsSaidBeforeIt() throws InputException, IOException, InterruptedException {
        Chromium browser = open("stuck-or-hopping", """
                see("lead", seen(".content > p")[0].textContent.startsWith("A tray of pits"));
                see("asked", seen(".content > h2").map((each) => each.textContent).join().startsWith("Rate 0.4"));
                seen(".choice")[0].click(); see("again", all(".content")[0].textContent.includes("A tray"));
                press("Why?");
                see("shown", seen(".part").map((part) => part.querySelectorAll("button.link").length).join(""));
                see("pictures", seen(".part .small").length);
                """);
        saw(browser, "lead", "true");
        saw(browser, "asked", "true");
        saw(browser, "again", "false");
        saw(browser, "shown", "00000010");
        saw(browser, "pictures", "1");
    }

    @Test
    void fogHidesTheMapUntilTheExplanation() throws InputException, IOException, InterruptedException {
        Chromium browser = open("reading-a-bad-rate", """
                const over = seen(".tracks-part")[0];
                const before = ink(over, 120, 200);
                see("hidden", before.endsWith(",255"));
                seen(".choice")[0].click(); see("still", ink(seen(".tracks-part")[0], 120, 200).endsWith(",255"));
                press("Why?"); see("lifted", ink(seen(".tracks-part")[0], 60, 200).endsWith(",0"));
                """);
        saw(browser, "hidden", "true");
        saw(browser, "still", "true");
        saw(browser, "lifted", "true");
    }

    @Test
    void plotsOfALessonOfRowsRunOverEpochs() throws InputException, IOException, InterruptedException {
        Chromium browser = open("what-adam-divides-by", """
                const tools = () => seen(".row-tools button").map((each) => each.textContent).join();
                see("asked", tools());
                seen(".choice")[0].click(); press("Why?");
                see("there", tools());
                const plot = seen(".plot canvas")[0], label = () => plot.getAttribute("aria-label").split(",")[0];
                see("before", label());
                press("Over epochs");
                requestAnimationFrame(() => requestAnimationFrame(() => see("after", label())));
                see("overflow", document.documentElement.scrollWidth <= innerWidth);
                """);
        saw(browser, "asked", "");
        saw(browser, "there", "Over epochs");
        saw(browser, "before", "Loss over the updates");
        saw(browser, "after", "Loss over the epochs");
        saw(browser, "overflow", "true");
    }
}

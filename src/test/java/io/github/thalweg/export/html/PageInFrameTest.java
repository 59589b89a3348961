package io.github.thalweg.export.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.thalweg.catalog.file.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Pages in frames and on phones, in a browser. Skipped where none is installed.
class PageInFrameTest {
    private static final String BOWL = """
            steps = 40
            start = [3, -2]
            [landscape]
            formula = "x^2 + y^2"
            [[run]]
            optimizer = { use = "sgd", lr = 0.2 }
            """;

    @TempDir
    private Path folder;

    private static void saw(Chromium browser, String name, String value) {
        assertEquals(value, HtmlPageTest.seen(browser, name), name);
    }

    private Chromium onPhone(String page, String address, String look) throws IOException, InterruptedException {
        return inFrame(page, 360, 480, address, look);
    }

    /// @param look sees what is in the document `inner`
    private Chromium inFrame(String page, int width, int height, String address, String look)
            throws IOException, InterruptedException {
        Files.writeString(folder.resolve("phone.html"), page);
        Path outer = folder.resolve("outer.html");
        Files.writeString(outer, """
                <!DOCTYPE html><body><iframe src="phone.html%s" width="%d" height="%d"></iframe><script>
                const see = (name, value) => document.body.setAttribute(`data-${name}`, value);
                const look = () => {
                  const inner = document.querySelector("iframe").contentDocument;
                  if (inner?.readyState !== "complete" || !inner.querySelector("footer")) { setTimeout(look, 20); return; }
                  const wide = (each) => inner.querySelector(each).getBoundingClientRect().width;
                  %s
                  see("fits", inner.documentElement.scrollWidth <= %d);
                };
                look();
                </script></body>""".formatted(address, width, height, look, width));
        return Chromium.open(outer, folder, "--allow-file-access-from-files");
    }

    @Test
    void inAFrameAsNarrowAsAPhoneTheMapIsAboveThePlot() throws InputException, IOException, InterruptedException {
        String look = """
                see("map", wide(".map") > 350 && wide(".plots") > 350); see("name", wide(".key b") > 20);
                see("shown", [...inner.querySelectorAll(".plot")].filter((plot) => plot.offsetParent).length);
                """;
        Chromium browser = onPhone(LiveFileTest.page(HtmlFileTest.scenario(BOWL), 0), "#embed", look);
        saw(browser, "map", "true");
        saw(browser, "name", "true");
        saw(browser, "shown", "1");
        saw(browser, "fits", "true");
    }

    @Test
    void aPageThatOnlyPlaysFitsThereAsWell() throws InputException, IOException, InterruptedException {
        String page = HtmlFileTest.page(HtmlFileTest.scenario(BOWL), 0);
        String look = "see(\"map\", wide(\".map\") > 330);";
        for (String address : List.of("#embed", "")) {
            Chromium browser = onPhone(page, address, look);
            saw(browser, "map", "true");
            saw(browser, "fits", "true");
        }
    }

    @Test
    void onAPhoneTheFormulaStandsAboveTheNumbers() throws InputException, IOException, InterruptedException {
        String look = """
                const formula = inner.querySelector(".formula-below");
                see("formula", formula.offsetParent ? formula.textContent : "");
                """;
        Chromium browser = onPhone(LiveFileTest.page(HtmlFileTest.scenario(BOWL), 0), "", look);
        saw(browser, "formula", "f(x, y) = x^2 + y^2");
        saw(browser, "fits", "true");
    }

    @Test
    void onAPhoneHeldSidewaysNothingCoversAnother() throws InputException, IOException, InterruptedException {
        String look = """
                const box = (each) => inner.querySelector(each).getBoundingClientRect();
                const tools = [...inner.querySelectorAll(".live-head button")].filter((each) => each.offsetParent);
                see("tools", tools.length);
                see("below", box(".live-head").bottom <= box(".key").top && box(".legend").bottom <= box(".runs").top
                    && box(".runs").bottom <= box(".plots").top);
                """;
        Chromium browser = inFrame(LiveFileTest.page(HtmlFileTest.scenario(BOWL), 0), 740, 360, "", look);
        saw(browser, "tools", "6");
        saw(browser, "below", "true");
        saw(browser, "fits", "true");
    }

    @Test
    void aWideFrameHasTwoPlots() throws InputException, IOException, InterruptedException {
        String driver = """
                const see = (name, value) => document.body.setAttribute(`data-${name}`, value);
                document.body.className = "embed";
                see("shown", [...document.querySelectorAll(".plot")].filter((plot) => plot.offsetParent).length);
                """;
        Path file = folder.resolve("live.html");
        Files.writeString(file, Driven.page(LiveFileTest.page(HtmlFileTest.scenario(BOWL), 0), driver));
        saw(Chromium.open(file, folder), "shown", "2");
    }
}

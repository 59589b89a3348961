package io.github.thalweg.figure.step;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.figure.Races;
import io.github.thalweg.figure.style.RunStyle;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.rule.Setting;
import io.github.thalweg.rule.UpdateRule;
import io.github.thalweg.run.kernel.Runner;
import io.github.thalweg.run.scenario.Optimizer;
import io.github.thalweg.run.scenario.Scenario;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The step inspector's page: the right numbers in the right words, and nothing cut off.
class StepPictureTest {
    private static final Catalog CATALOG = Catalog.builtIn();

    private static StepPage page(String rule, String inner, int step) {
        UpdateRule outer = CATALOG.updateRule(rule).orElseThrow();
        Optimizer wrapped =
                outer.wraps() ? new Optimizer(CATALOG.updateRule(inner).orElseThrow(), Map.of(), null) : null;
        var optimizer = new Optimizer(outer, Map.of("lr", new Setting.Number(0.01)), wrapped);
        Scenario race = Races.valley(60);
        Scenario scenario = race.withRuns(List.of(race.runs().getFirst().withOptimizer(optimizer)));
        return StepPage.of("Adam", new RunStyle(0), optimizer, Runner.inspect(scenario, 0), step);
    }

    private static StepBlock block(StepPage page, String name) {
        return IntStream.range(0, page.lines().size())
                .mapToObj(page::block)
                .filter(block -> block.line().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void eachLineHasItsFormulaItsNumbersAndItsResult() {
        StepPage page = page("adam", "", 1);
        StepBlock m = block(page, "m");
        assertEquals("beta1*m + (1 - beta1)*g", m.formula());
        assertTrue(m.numbers().startsWith("0.9*(0, 0) + (1 - 0.9)*("), m.numbers());
        assertTrue(m.result().matches("\\(−?[\\d.]+, −?[\\d.]+\\)"), m.result());
        assertEquals("Update 1 of Adam", page.title());
        assertTrue(page.text().contains("m = beta1*m + (1 - beta1)*g\n  = 0.9*(0, 0)"), page.text());
        assertTrue(page.text().contains("# average of recent gradients"));
    }

    @Test
    void theStartHasFormulasAndNoNumbers() {
        StepPage page = page("adam", "", 0);
        assertEquals("Start of Adam", page.title());
        assertEquals("", block(page, "m").result());
        assertEquals("beta1*m + (1 - beta1)*g", block(page, "m").formula());
    }

    @Test
    void linesThatAreNotDoneHaveNoNumbers() {
        StepPage page = page("adam", "", 5).with(2, 1);
        assertNotEquals("", page.block(1).result());
        assertEquals("", page.block(2).result());
    }

    @Test
    void aRuleInsideAnotherIsIndented() {
        StepPage page = page("lookahead", "adam", 3);
        assertTrue(page.text().contains("    m = beta1*m"), page.text());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void nothingIsCutOffHoweverNarrow(boolean typeset) {
        StepPage page = page("sam", "rmsprop", 40);
        for (double width : new double[] {170, 260, 500}) {
            var picture = new StepPicture(page, width, Theme.LIGHT, typeset, true);
            var image = new BufferedImage((int) width + 60, (int) picture.height() + 40, BufferedImage.TYPE_INT_ARGB);
            picture.paint(image.createGraphics());
            assertEquals(0, inked(image, (int) width, 0, image.getWidth(), image.getHeight()), "right of " + width);
            assertEquals(0, inked(image, 0, (int) picture.height() + 1, image.getWidth(), image.getHeight()));
            assertTrue(inked(image, 0, 0, (int) width, (int) picture.height()) > 2000);
        }
    }

    private static int inked(BufferedImage image, int x0, int y0, int x1, int y1) {
        int count = 0;
        for (int y = y0; y < y1; y++) {
            for (int x = x0; x < x1; x++) {
                count += image.getRGB(x, y) >>> 24 != 0 ? 1 : 0;
            }
        }
        return count;
    }

    @Test
    void whatPlaysDoesNotJump() {
        var wide = new StepPicture(page("adam", "", 7), 250, Theme.LIGHT, false, false);
        var next = wide.steadied(page("adam", "", 0));
        for (int line = 0; line < wide.lineCount(); line++) {
            assertEquals(wide.place(line), next.place(line));
        }
        assertTrue(new StepPicture(page("adam", "", 0), 250, Theme.LIGHT, false, false).height() < next.height());
        assertTrue(next.isLike(page("adam", "", 3), 250, Theme.LIGHT, false));
        assertFalse(next.isLike(page("sgd", "", 3), 250, Theme.LIGHT, false));
    }

    @Test
    void aLineIsFoundWhereItStands() {
        var picture = new StepPicture(page("adam", "", 7), 360, Theme.LIGHT, false, false);
        for (int line = 0; line < 7; line++) {
            assertEquals(line, picture.lineAt(picture.place(line).getCenterY()).orElse(-1));
        }
        assertTrue(picture.lineAt(picture.height() + 10).isEmpty());
    }
}

package io.github.thalweg.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.scenario.ScenarioReader;
import io.github.thalweg.figure.plot.Across;
import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.scale.MapStyle;
import io.github.thalweg.figure.style.Fonts;
import io.github.thalweg.figure.style.Sheet;
import io.github.thalweg.figure.style.Texts;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.figure.style.Wrapping;
import io.github.thalweg.run.ScenarioComputation;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Everything that a figure was made with, in sentences that are never cut.
class CaptionTest {
    private static FigureInput input() throws InputException {
        return new FigureInput(
                ScenarioComputation.compute(ScenarioReader.read("race.thalweg", """
                        start = [-1.2, 1.0]
                        steps = 40
                        [landscape]
                        use = "rosenbrock"
                        parameters = { b = 50 }
                        [noise]
                        gradient = 0.5
                        batch = 16
                        seed = 7
                        [[run]]
                        label = "Careful"
                        optimizer = { use = "adam", lr = 0.1, beta1 = 0.8 }
                        clip_norm = 1
                        [[run]]
                        optimizer = { use = "sgd", lr = 0.001 }
                        schedule = { use = "cosine", eta_min = 0.0001 }
                        """, Catalog.builtIn()), null), 10);
    }

    private static FigureSpec spec(FigureInput input) {
        return FigureSpec.of(Figure.MAP, Sheet.pixels(300, 300, 1), MapStyle.of(input.scenario(), Theme.LIGHT));
    }

    @Test
    void itNamesEverySetting() throws InputException {
        FigureInput input = input();
        assertEquals(
                "Rosenbrock: f(x, y) = (a - x)^2 + b*(y - x^2)^2 with a = 1, b = 50. Start (−1.2, 1), update 10 of 40."
                        + " Gradient noise 0.5, batch 16, seed 7, the same draws for every run."
                        + " Careful: Adam, lr 0.1, β₁ 0.8, β₂ 0.999, ε 10⁻⁸, clipped to norm 1; "
                        + input.verdicts().get(0).text()
                        + ". sgd: Gradient descent, lr 0.001, Cosine annealing (η_min 10⁻⁴); "
                        + input.verdicts().get(1).text()
                        + ". Colours and contours of the loss are logarithmic.",
                Caption.of(input, spec(input)));
    }

    /// Mathematics stands whole in the lines, and all other words are where they were.
    @ParameterizedTest
    @ValueSource(ints = {300, 700})
    void formulasAreMathematicsWhereThatIsAsked(int width) throws InputException {
        FigureInput input = input();
        var typeset = new Focus(0, "", true, Across.UPDATES, true);
        FigureSpec spec = spec(input)
                .withDressing(new FigureExtras(false, true, false, false, false))
                .withFocus(typeset);
        var footer = new FigureFooter(input, spec, width);
        List<WrittenTexts.Written> texts = WrittenTexts.of(g -> footer.caption(g, 0));
        String words = texts.stream().map(WrittenTexts.Written::text).collect(Collectors.joining(" "));
        assertFalse(words.contains("^"), words);
        assertTrue(words.startsWith("Rosenbrock:") && words.contains("with a = 1, b = 50. Start (−1.2, 1),"), words);
        for (WrittenTexts.Written text : texts) {
            assertTrue(text.place().getMaxX() <= width, text::toString);
            assertTrue(text.place().getMinY() >= 0 && text.place().getMaxY() <= footer.captionHeight(), text::toString);
        }
        var usual = new FigureFooter(input, spec.withFocus(Focus.USUAL), width);
        assertTrue(WrittenTexts.of(g -> usual.caption(g, 0)).stream()
                .anyMatch(text -> text.text().contains("^2")));
    }

    @Test
    void hiddenRunsAndOtherFiguresColoursAreNotNamed() throws InputException {
        FigureInput input = input();
        String caption = Caption.of(input.only(1), spec(input).withFigure(Figure.LOSS));
        assertTrue(caption.contains("sgd") && !caption.contains("Careful"), caption);
        assertFalse(caption.contains("Colours"), caption);
    }

    @Test
    void minimaThatAreNotMarkedAreSpokenOf() throws InputException {
        FigureInput few = minima("cos(3*x) + cos(3*y)");
        FigureInput many = minima("cos(30*x) + cos(30*y)");
        String sentence = "More than 200 minima are in view; the lowest of those that were found are marked.";
        assertTrue(Caption.of(many, spec(many)).contains(sentence), Caption.of(many, spec(many)));
        assertFalse(Caption.of(few, spec(few)).contains("minima"), Caption.of(few, spec(few)));
    }

    private static FigureInput minima(String formula) throws InputException {
        String text = "start = [1, 1]\n[landscape]\nformula = \"" + formula + "\"\n[[run]]\noptimizer ="
                + " { use = \"sgd\", lr = 0.01 }\n";
        return new FigureInput(
                ScenarioComputation.compute(ScenarioReader.read("minima.thalweg", text, Catalog.builtIn()), null), 10);
    }

    @Test
    void linesFitAndLoseNothing() {
        var font = Fonts.REGULAR.at(12);
        String text = "f(x, y) = " + "x+sin(y)*".repeat(30) + "1 with a few words after it";
        List<String> lines = Wrapping.whole(text, font, 120);
        assertTrue(lines.stream().allMatch(line -> Texts.width(line, font) <= 120));
        assertEquals(text.replace(" ", ""), String.join("", lines).replace(" ", ""));
    }
}

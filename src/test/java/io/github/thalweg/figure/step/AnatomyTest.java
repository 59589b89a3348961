package io.github.thalweg.figure.step;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.figure.Figure;
import io.github.thalweg.figure.FigureSpec;
import io.github.thalweg.figure.Figures;
import io.github.thalweg.figure.Focus;
import io.github.thalweg.figure.Races;
import io.github.thalweg.figure.WrittenTexts;
import io.github.thalweg.figure.map.MapFrame;
import io.github.thalweg.figure.map.Overlay;
import io.github.thalweg.figure.plot.Across;
import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.scale.MapStyle;
import io.github.thalweg.figure.style.Palette;
import io.github.thalweg.figure.style.RunStyle;
import io.github.thalweg.figure.style.Sheet;
import io.github.thalweg.figure.style.Tags;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.landscape.ColorScale;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.rule.Setting;
import io.github.thalweg.rule.UpdateRule;
import io.github.thalweg.run.kernel.Runner;
import io.github.thalweg.run.scenario.Optimizer;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.step.Inspection;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The inside of a step on the map: which marks, in which direction, at which scale.
class AnatomyTest {
    /// On a small map the key would hide what it explains.
    @Test
    void theKeyOfASmallMapStandsBelowIt() {
        var style = new MapStyle(ColorScale.LOG, Palette.QUIET, Theme.LIGHT);
        FigureInput input = Races.computed(Races.valley(20), 12);
        StepPage page = StepPage.of(input, 0);
        Point before = input.place(0, page.update() - 1);
        for (int side : new int[] {180, 900}) {
            MapFrame frame = MapFrame.of(Races.VIEW, side, side, style);
            var painter = new AnatomyPainter(page, before, true, frame);
            Rectangle2D plot = frame.view().plot();
            List<WrittenTexts.Written> below = WrittenTexts.of(g -> painter.paintKey(g, plot.getMaxY() + 40));
            assertEquals(side == 180, painter.heightBelow() > 0);
            below.forEach(text -> assertTrue(text.place().getMinY() >= plot.getMaxY() + 40, text::toString));
            assertTrue(below.stream().anyMatch(text -> text.text().equals("step, true scale")), below::toString);
        }
    }

    /// Eigenvalues, the start and the parts of an update are all named round one point.
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 8, 16})
    void namesDoNotLieOnEachOther(int update) {
        FigureInput input = Races.computed(Races.valley(20), update);
        var style = new MapStyle(ColorScale.LOG, Palette.QUIET, Theme.LIGHT);
        for (int run = 0; run < input.scenario().runs().size(); run++) {
            var focus = new Focus(run, "", true, Across.UPDATES, false);
            FigureSpec spec = FigureSpec.of(Figure.MAP, Sheet.pixels(700, 600, 1), style)
                    .withFocus(focus)
                    .withOverlays(Set.of(Overlay.CURVATURE, Overlay.ANATOMY));
            List<WrittenTexts.Written> texts = WrittenTexts.of(g -> Figures.paint(input, spec, g));
            assertTrue(texts.stream().anyMatch(text -> text.text().startsWith("λ₁")), texts::toString);
            assertTrue(texts.stream().anyMatch(text -> text.text().equals("step")), texts::toString);
            for (int i = 0; i < texts.size(); i++) {
                for (int j = 0; j < i; j++) {
                    assertFalse(
                            texts.get(i).place().intersects(texts.get(j).place()),
                            texts.get(i) + " on " + texts.get(j));
                }
            }
        }
    }

    private static final int STEP = 12;
    private static final Catalog CATALOG = Catalog.builtIn();

    private final Scenario race = Races.valley(40);

    private Inspection inspection(String rule, double lr) {
        return Runner.inspect(race.withRuns(List.of(race.runs().getFirst().withOptimizer(optimizer(rule, lr)))), 0);
    }

    private static Optimizer optimizer(String rule, double lr) {
        UpdateRule outer = CATALOG.updateRule(rule).orElseThrow();
        Optimizer inner =
                outer.wraps() ? new Optimizer(CATALOG.updateRule("sgd").orElseThrow(), Map.of(), null) : null;
        return new Optimizer(outer, Map.of("lr", new Setting.Number(lr)), inner);
    }

    private StepPage page(String rule, Inspection inspection) {
        return StepPage.of("Run", new RunStyle(0), optimizer(rule, 0.1), inspection, STEP);
    }

    private static Point before(Inspection inspection) {
        return new Point(
                inspection.trajectory().x(STEP - 1), inspection.trajectory().y(STEP - 1));
    }

    private List<String> labels(String rule, boolean all) {
        Inspection inspection = inspection(rule, 0.001);
        return Anatomy.of(page(rule, inspection), before(inspection), all).marks().stream()
                .map(Anatomy.Mark::label)
                .toList();
    }

    @Test
    void gradientMemoryAndStepAreShown() {
        assertEquals(List.of("−g", "−m", "v", "step"), labels("adam", true));
        assertEquals(List.of("−g", "step"), labels("sgd", true));
        assertEquals(List.of("step"), labels("adam", false));
    }

    @Test
    void whatStartsAsThetaIsAPlace() {
        assertEquals(List.of("−g", "slow", "step"), labels("lookahead", true));
    }

    @Test
    void aLineThatIsPointedAtIsShownWhateverItIs() {
        Inspection inspection = inspection("adam", 0.01);
        StepPage page = page("adam", inspection);
        int line = IntStream.range(0, page.lines().size())
                .filter(i -> page.lines().get(i).text().name().equals("m_hat"))
                .findFirst()
                .orElseThrow();
        var anatomy = Anatomy.of(page.with(page.lines().size(), line), before(inspection), false);
        assertEquals(
                List.of("−m_hat", "step"),
                anatomy.marks().stream().map(Anatomy.Mark::label).toList());
        assertTrue(anatomy.lit() && anatomy.marks().getFirst().lit());
    }

    @Test
    void linesThatAreNotDoneAreNotShown() {
        Inspection inspection = inspection("adam", 0.01);
        StepPage page = page("adam", inspection);
        assertEquals(
                1, Anatomy.of(page.with(2, 1), before(inspection), true).marks().size());
    }

    @Test
    void theStepIsTheTrajectorysAndGradientDescentGoesDownTheGradient() {
        Inspection inspection = inspection("sgd", 0.001);
        List<Anatomy.Mark> marks =
                Anatomy.of(page("sgd", inspection), before(inspection), true).marks();
        Anatomy.Mark gradient = marks.getFirst();
        Anatomy.Mark step = marks.getLast();
        Point from = before(inspection);
        assertEquals(inspection.trajectory().x(STEP) - from.x(), step.dx());
        assertEquals(0, gradient.dx() * step.dy() - gradient.dy() * step.dx(), 1e-9);
        assertTrue(gradient.dx() * step.dx() + gradient.dy() * step.dy() > 0);
    }

    @Test
    void scalesAreRoundAndKeepBelowWhatFits() {
        assertEquals(
                List.of(0.5, 200.0, 1.0),
                List.of(0.99, 499.0, 1.9).stream()
                        .map(AnatomyPainter::niceBelow)
                        .toList());
        assertEquals(0, AnatomyPainter.niceBelow(Double.POSITIVE_INFINITY));
        assertEquals(0, AnatomyPainter.niceBelow(Double.NaN));
    }

    @Test
    void theArrowLiesOnTheStep() {
        Inspection inspection = inspection("sgd", 0.01);
        MapFrame frame = MapFrame.of(Races.VIEW, 500, 500, new MapStyle(ColorScale.LOG, Palette.QUIET, Theme.LIGHT));
        var image = new BufferedImage(500, 500, BufferedImage.TYPE_INT_RGB);
        StepPage page = StepPage.of("Run", new RunStyle(0), optimizer("sgd", 0.01), inspection, 1);
        Point start =
                new Point(inspection.trajectory().x(0), inspection.trajectory().y(0));
        new AnatomyPainter(page, start, false, frame)
                .draw(image, 1, new Tags(Theme.LIGHT, frame.view().plot()));
        double x = (start.x() + inspection.trajectory().x(1)) / 2;
        double y = (start.y() + inspection.trajectory().y(1)) / 2;
        Color half = new Color(image.getRGB((int) Math.round(frame.view().pixelX(x)), (int)
                Math.round(frame.view().pixelY(y))));
        Color wanted = new RunStyle(0).color(Theme.LIGHT);
        assertEquals(wanted.getRed(), half.getRed(), 12);
        assertEquals(wanted.getBlue(), half.getBlue(), 12);
    }
}

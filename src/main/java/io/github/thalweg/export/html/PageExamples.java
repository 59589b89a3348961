package io.github.thalweg.export.html;

import io.github.thalweg.catalog.toml.JsonObject;
import io.github.thalweg.figure.FigureSpec;
import io.github.thalweg.figure.data.Aim;
import io.github.thalweg.figure.data.DataScene;
import io.github.thalweg.figure.map.Overlay;
import io.github.thalweg.figure.plot.Across;
import io.github.thalweg.figure.style.Marker;
import io.github.thalweg.landscape.Box;
import io.github.thalweg.landscape.Prediction;
import io.github.thalweg.landscape.data.Examples;
import io.github.thalweg.run.scenario.LandscapeUse;
import io.github.thalweg.run.scenario.Scenario;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// The rows of a landscape from examples as JSON, for the data picture of a page that computes.
final class PageExamples {
    /// Shapes of the kinds of rows.
    private static final List<Marker> SHAPES = List.of(Marker.CIRCLE, Marker.SQUARE, Marker.TRIANGLE, Marker.DIAMOND);

    private PageExamples() {}

    /// @return `null` where nobody knows the landscape's model
    static String json(LandscapeUse use) {
        return DataScene.of(use).map(PageExamples::scene).orElse("null");
    }

    static boolean hasRows(Scenario scenario) {
        return scenario.landscape().landscape().examples() != null;
    }

    /// The number of rows trained on, the epochs that the scenario counts if it does, and whether plots are over epochs
    /// at first; `null` where there are no rows.
    static String epochs(Scenario scenario, FigureSpec spec) {
        Examples examples = scenario.landscape().landscape().examples();
        return examples == null
                ? "null"
                : new JsonObject()
                        .number("rows", examples.rows())
                        .json("counted", String.valueOf(scenario.epochs()))
                        .flag("shown", spec.focus().across() == Across.EPOCHS)
                        .toString();
    }

    /// Whether residuals are shown at first; `null` where none can be.
    static String residuals(LandscapeUse use, FigureSpec spec) {
        return DataScene.of(use)
                .filter(scene -> !scene.plane())
                .map(_ -> Boolean.toString(spec.shows(Overlay.RESIDUALS)))
                .orElse("null");
    }

    private static String scene(DataScene scene) {
        Box box = scene.box();
        List<DataScene.Dot> rows = scene.rows();
        List<Integer> heldOut = IntStream.range(0, rows.size())
                .filter(row -> rows.get(row).heldOut())
                .boxed()
                .toList();
        List<String> inputs = scene.prediction().model().inputs();
        Aim aim = scene.aim();
        return new JsonObject()
                .flag("plane", scene.plane())
                .list("box", List.of(box.xMin(), box.xMax(), box.yMin(), box.yMax()), JsonObject::number)
                .text("across", inputs.getFirst())
                .text("up", scene.plane() ? inputs.get(1) : aim.title())
                .list("inputs", scene.prediction().inputs(), String::valueOf)
                .json("aim", aim(aim))
                .list("rows", rows, PageExamples::row)
                .list("table", table(scene), PageExamples::numbers)
                .list("heldOut", heldOut, String::valueOf)
                .list("settings", scene.settings(), PageExamples::numbers)
                .list("captions", scene.captions(), JsonObject::string)
                .flag("averaged", scene.isAveraged())
                .list("markers", SHAPES, marker -> JsonObject.list(PageRuns.corners(marker), PageData::point))
                .toString();
    }

    /// The rows as the model reads them, where it reads more of them than the picture shows.
    private static List<double[]> table(DataScene scene) {
        Prediction prediction = scene.prediction();
        return scene.plane() || prediction.others().isEmpty()
                ? List.of()
                : IntStream.range(0, scene.rows().size())
                        .mapToObj(prediction::row)
                        .toList();
    }

    private static String aim(Aim aim) {
        return new JsonObject()
                .text("name", aim.name())
                .text("title", aim.title())
                .number("low", aim.low())
                .number("high", aim.high())
                .number("half", aim.half())
                .list("kinds", aim.kinds(), JsonObject::string)
                .toString();
    }

    /// Across, up, its target, and the number of its kind.
    private static String row(DataScene.Dot row) {
        return numbers(new double[] {row.across(), row.up(), row.target(), row.kind()});
    }

    private static String numbers(double[] numbers) {
        return JsonObject.list(Arrays.stream(numbers).boxed().toList(), JsonObject::number);
    }
}

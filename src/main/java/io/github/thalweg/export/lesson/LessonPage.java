package io.github.thalweg.export.lesson;

import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.toml.JsonObject;
import io.github.thalweg.export.html.HtmlFile;
import io.github.thalweg.export.html.LiveFile;
import io.github.thalweg.export.html.PagePairs;
import io.github.thalweg.export.html.PageResources;
import io.github.thalweg.export.html.TightStyle;
import io.github.thalweg.export.live.LiveProgram;
import io.github.thalweg.figure.Figure;
import io.github.thalweg.figure.FigureSpec;
import io.github.thalweg.figure.plot.Pair;
import io.github.thalweg.figure.plot.PlotKind;
import io.github.thalweg.figure.plot.PlotName;
import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.scale.MapStyle;
import io.github.thalweg.figure.style.Sheet;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.formula.compile.JavaScript;
import io.github.thalweg.lesson.Lesson;
import io.github.thalweg.lesson.LessonCheck;
import io.github.thalweg.lesson.Task;
import io.github.thalweg.run.ScenarioComputation;
import io.github.thalweg.run.scenario.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A lesson as one page: predict, watch, why, try, with views that compute. It needs no network.
public final class LessonPage {
    private static final Sheet SHEET = Sheet.pixels(1280, 720, 1);

    private final Lesson lesson;
    private final StringBuilder codes = new StringBuilder("const codes = {};\n");
    private final StringBuilder data = new StringBuilder();
    /// Themes of the views, which mostly have the same.
    private final List<String> shared = new ArrayList<>();

    /// Some view has plots of one series over another.
    private boolean hasPairs;

    private LessonPage(Lesson lesson) {
        this.lesson = lesson;
    }

    /// The page of a lesson.
    ///
    /// @param back the address of the list of lessons; empty for none
    /// @param next the address of the lesson that follows; empty for none
    /// @throws InputException when the lesson asks for what is not there
    public static String text(Lesson lesson, String back, String next) throws InputException {
        return new LessonPage(lesson).page(back, next);
    }

    private String page(String back, String next) throws InputException {
        Map<String, Scenario> shown = new LinkedHashMap<>();
        shown().forEach(name -> shown.put(name, lesson.scenario(name)));
        shown.forEach(this::add);
        Task task = lesson.task();
        Optional<GoalScript.Written> goal =
                task == null ? Optional.empty() : GoalScript.of(task, lesson.scenario(task.scenario()));
        String json = new LessonJson(lesson, LessonCheck.values(lesson))
                .json(goal.map(GoalScript.Written::json).orElse("null"), back, next);
        String own = codes + "const shared = " + HtmlFile.inScript(JsonObject.list(shared, part -> part))
                + ";\nconst series = "
                + goal.map(GoalScript.Written::functions).orElse("[]") + ";\n"
                + JavaScript.withoutComments(resource("lesson.js"));
        String script = LiveFile.script(shown.values(), hasPairs, own);
        String style = LiveFile.style() + TightStyle.of(resource("lesson.css"));
        return HtmlFile.page(
                lesson.name(),
                style,
                script,
                resource("lesson.html"),
                Map.of("lesson", HtmlFile.inScript(json), "data", data.toString()));
    }

    /// The scenarios that some stage shows.
    private Set<String> shown() {
        var names = new LinkedHashSet<String>();
        String first = lesson.show().scenario();
        names.add(first == null ? lesson.scenarios().keySet().iterator().next() : first);
        if (lesson.show().beside() != null) {
            names.add(lesson.show().beside());
        }
        lesson.parts().stream().map(Lesson.Part::show).filter(Objects::nonNull).forEach(show -> {
            for (String name : new String[] {show.scenario(), show.beside()}) {
                if (name != null) {
                    names.add(name);
                }
            }
        });
        if (lesson.task() != null) {
            names.add(lesson.task().scenario());
        }
        names.removeIf(name -> !LiveProgram.isFor(lesson.scenario(name)));
        return names;
    }

    private void add(String name, Scenario scenario) {
        Scenario once = scenario.withSweep(Map.of());
        var input = new FigureInput(ScenarioComputation.compute(once, null), 0);
        var spec = FigureSpec.of(Figure.ALL, SHEET, MapStyle.of(once, Theme.LIGHT));
        Task task = lesson.task();
        List<String> wanted = task != null && task.scenario().equals(name) ? task.change() : List.of();
        var program = new LiveProgram(once, wanted);
        PagePairs pairs = PagePairs.of(input, pairs(name));
        hasPairs |= !pairs.isEmpty();
        codes.append("codes[")
                .append(HtmlFile.inScript(JsonObject.string(name)))
                .append("] = ")
                .append(LiveFile.code(program, pairs))
                .append(";\n");
        data.append("<script type=\"application/json\" class=\"view-data\" data-name=\"")
                .append(HtmlFile.escaped(name))
                .append("\">")
                .append(LiveFile.data(input, spec, program, pairs, this::share))
                .append("</script>\n");
    }

    /// The pairs of series that stages show of a scenario.
    private List<Pair> pairs(String name) {
        String usual = lesson.scenarios().keySet().iterator().next();
        return Stream.concat(
                        Stream.of(lesson.show()),
                        lesson.parts().stream().flatMap(part -> Stream.ofNullable(part.show())))
                .map(show -> show.over(lesson.show()))
                .filter(show ->
                        name.equals(show.scenario() == null ? usual : show.scenario()) || name.equals(show.beside()))
                .flatMap(show -> show.plots().stream())
                .filter(plot -> plot.kind() == PlotKind.PAIR)
                .map(PlotName::pair)
                .distinct()
                .toList();
    }

    /// The place of themes among those of the page.
    private String share(String json) {
        if (!shared.contains(json)) {
            shared.add(json);
        }
        return Integer.toString(shared.indexOf(json));
    }

    static String resource(String name) {
        return PageResources.text(LessonPage.class, name);
    }
}

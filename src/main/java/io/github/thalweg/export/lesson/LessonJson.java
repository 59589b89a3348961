package io.github.thalweg.export.lesson;

import io.github.thalweg.catalog.toml.JsonObject;
import io.github.thalweg.figure.map.Overlay;
import io.github.thalweg.lesson.FormulaText;
import io.github.thalweg.lesson.Glossary;
import io.github.thalweg.lesson.Lesson;
import io.github.thalweg.lesson.Lesson.Choice;
import io.github.thalweg.lesson.Lesson.Part;
import io.github.thalweg.lesson.LessonText;
import io.github.thalweg.lesson.LessonText.Span;
import io.github.thalweg.lesson.Show;
import io.github.thalweg.lesson.Spot;
import io.github.thalweg.lesson.Task;
import io.github.thalweg.measure.Measured;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A lesson as JSON for its page: texts as lists of spans, so that nothing of them becomes markup.
final class LessonJson {
    private final Lesson lesson;
    private final Map<String, Measured> values;

    LessonJson(Lesson lesson, Map<String, Measured> values) {
        this.lesson = lesson;
        this.values = values;
    }

    /// @param goal the task's measures, or `null`
    /// @param back the address of the list of lessons; empty for none
    /// @param next the address of the lesson that follows; empty for none
    String json(String goal, String back, String next) {
        Task task = lesson.task();
        return new JsonObject()
                .text("id", lesson.id())
                .text("name", lesson.name())
                .text("course", lesson.heading().course())
                .number("minutes", lesson.heading().minutes())
                .json("question", text(lesson.question().text()))
                .list("choices", lesson.question().choices(), this::choice)
                .json("spot", spot(lesson.question().spot()))
                .list("parts", lesson.parts(), this::part)
                .json("show", show(lesson.show()))
                .json("task", task == null ? "null" : task(task, goal))
                .text("back", back)
                .text("next", next)
                .toString();
    }

    private String spot(@Nullable Spot spot) {
        return spot == null
                ? "null"
                : new JsonObject()
                        .text("run", spot.run())
                        .json("update", String.valueOf(spot.update()))
                        .json("within", Double.toString(spot.within()))
                        .json("because", text(spot.because()))
                        .toString();
    }

    private String choice(Choice choice) {
        return new JsonObject()
                .json("text", text(choice.text()))
                .flag("right", choice.right())
                .json("because", text(choice.because()))
                .toString();
    }

    private String part(Part part) {
        return new JsonObject()
                .json("text", text(part.text()))
                .json("show", part.show() == null ? "null" : show(part.show()))
                .toString();
    }

    private String task(Task task, String goal) {
        return new JsonObject()
                .json("text", text(task.text()))
                .text("scenario", task.scenario())
                .list("change", task.change(), JsonObject::string)
                .json("goal", goal)
                .json("hint", task.hint().isEmpty() ? "null" : text(task.hint()))
                .text("solution", task.solution().text())
                .toString();
    }

    private static String show(Show show) {
        return new JsonObject()
                .json("scenario", string(show.scenario()))
                .json("beside", string(show.beside()))
                .json("select", string(show.select()))
                .json("step", String.valueOf(show.step()))
                .flag("lines", show.view() == Show.View.STEP)
                .flag("elsewhere", show.view() == Show.View.STUDY || show.view() == Show.View.SURFACE)
                .flag("fog", show.overlays().contains(Overlay.FOG))
                .toString();
    }

    private static String string(@Nullable String text) {
        return text == null ? "null" : JsonObject.string(text);
    }

    private String text(String text) {
        return JsonObject.list(LessonText.paragraphs(text), this::paragraph);
    }

    private String paragraph(List<Span> spans) {
        return JsonObject.list(spans, this::span);
    }

    private String span(Span span) {
        return switch (span) {
            case Span.Plain(String text) -> pair("", text);
            case Span.Emphasis(String text) -> pair("em", text);
            case Span.Code(String text) -> pair("code", text);
            case Span.Formula(String text) -> pair("var", FormulaText.plain(text));
            case Span.Value(String name) ->
                pair("b", values.containsKey(name) ? values.get(name).text() : name);
            case Span.Link link ->
                Glossary.term(link.id())
                        .filter(_ -> link.kind().equals("term"))
                        .map(term -> JsonObject.list(
                                List.of("dfn", link.text(), term.name() + ". " + term.text()), JsonObject::string))
                        .orElseGet(() -> pair("", link.text()));
        };
    }

    private static String pair(String tag, String text) {
        return JsonObject.list(List.of(tag, text), JsonObject::string);
    }
}

package io.github.thalweg.export.handout;

import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.export.picture.PdfFile;
import io.github.thalweg.export.picture.Printable;
import io.github.thalweg.figure.Figure;
import io.github.thalweg.figure.FigureExtras;
import io.github.thalweg.figure.FigureSpec;
import io.github.thalweg.figure.Focus;
import io.github.thalweg.figure.plot.Across;
import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.scale.MapStyle;
import io.github.thalweg.figure.style.Fonts;
import io.github.thalweg.figure.style.Sheet;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.lesson.Lesson;
import io.github.thalweg.lesson.Lesson.Choice;
import io.github.thalweg.lesson.Lesson.Part;
import io.github.thalweg.lesson.LessonCheck;
import io.github.thalweg.lesson.Show;
import io.github.thalweg.lesson.Spot;
import io.github.thalweg.lesson.Task;
import io.github.thalweg.measure.Measured;
import io.github.thalweg.run.Results;
import io.github.thalweg.run.ScenarioComputation;
import io.github.thalweg.run.scenario.Scenario;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A lesson as a handout: the question with boxes to mark and the landscape before anything moves; then the
/// explanation with its pictures; then the task with lines to write on.
public final class Handout {
    private static final int REASON_LINES = 4;
    private static final int LINES = 7;
    private static final double HIGH = 205;

    private final Lesson lesson;
    private final boolean solutions;
    private final Blocks blocks;
    private final Map<String, Results> results = new HashMap<>();

    private Handout(Lesson lesson, boolean solutions) throws InputException {
        this.lesson = lesson;
        this.solutions = solutions;
        this.blocks = new Blocks(LessonCheck.values(lesson));
    }

    /// Writes the handout as a PDF, which carries the lesson's first scenario.
    ///
    /// @param solutions the right answers are marked and explained, and the task is solved
    /// @param student   the ID of whom the sheet is for, or null
    /// @throws InputException when a value of the lesson cannot be measured
    public static void write(Lesson lesson, boolean solutions, @Nullable String student, OutputStream out)
            throws IOException, InputException {
        PdfFile.write(pages(lesson, solutions, student), out);
    }

    /// The pages.
    ///
    /// @throws InputException when a value of the lesson cannot be measured
    static List<? extends Printable> pages(Lesson lesson, boolean solutions, @Nullable String student)
            throws InputException {
        var handout = new Handout(lesson, solutions);
        handout.fill(student);
        return HandoutPage.pages(lesson.name(), handout.blocks.blocks(), handout.first());
    }

    private Scenario first() {
        return lesson.scenario(firstName());
    }

    private String firstName() {
        String said = lesson.show().scenario();
        return said != null ? said : lesson.scenarios().keySet().iterator().next();
    }

    private void fill(@Nullable String student) {
        Lesson.Heading heading = lesson.heading();
        blocks.line(
                heading.course().isEmpty() ? Messages.LESSON : Messages.course(heading.course(), heading.minutes()),
                Fonts.REGULAR,
                9);
        blocks.line(lesson.name(), Fonts.SEMI_BOLD, 18);
        blocks.line(solutions ? Messages.WITH_SOLUTIONS : Messages.student(student), Fonts.REGULAR, 10);
        question();
        picture(lesson.show(), false);
        if (!solutions) {
            blocks.text(Messages.REASON);
            rules(REASON_LINES);
            // What happens is not seen beside the question.
            blocks.add(new Block.Break());
        }
        explanation();
        task();
    }

    private void question() {
        blocks.heading(Messages.PREDICT);
        blocks.text(lesson.question().text());
        Spot spot = lesson.question().spot();
        if (spot != null) {
            blocks.text(Messages.MARK);
            if (solutions) {
                Point at = spot.at(lesson.scenario(lesson.first()));
                blocks.text(Messages.spot(number(at.x()), number(at.y()), number(spot.within())));
                blocks.text(spot.because());
            }
        }
        for (Choice choice : lesson.question().choices()) {
            blocks.choice(choice.text(), solutions && choice.right());
            if (solutions) {
                blocks.indented(choice.because());
            }
            blocks.gap(4);
        }
    }

    private static String number(double value) {
        return new Measured.Number(value).text();
    }

    private void explanation() {
        blocks.heading(Messages.WATCH);
        Show shown = lesson.show();
        picture(shown, true);
        for (Part part : lesson.parts()) {
            blocks.text(part.text());
            Show wanted = part.show() == null ? shown : part.show().over(shown);
            if (!name(wanted).equals(name(shown)) || figure(wanted) != figure(shown)) {
                picture(wanted, true);
                shown = wanted;
            }
        }
    }

    private void task() {
        Task task = lesson.task();
        if (task == null) {
            return;
        }
        blocks.heading(Messages.TRY);
        blocks.text(task.text());
        if (solutions) {
            blocks.text(Messages.solution(task.solution().text()));
        } else if (!task.hint().isEmpty()) {
            blocks.text(Messages.hint(task.hint()));
        }
        if (!solutions) {
            rules(LINES);
        }
    }

    private void rules(int count) {
        for (int i = 0; i < count; i++) {
            blocks.add(new Block.Rule(Blocks.WIDTH));
        }
    }

    private String name(Show show) {
        return show.scenario() == null ? firstName() : show.scenario();
    }

    private static Figure figure(Show show) {
        return switch (show.view() == null ? Show.View.MAP : show.view()) {
            case SURFACE -> Figure.SURFACE;
            case DATA -> Figure.DATA;
            case LOSS -> Figure.LOSS;
            case RATE -> Figure.LEARNING_RATE;
            case GRADIENT -> Figure.GRADIENT;
            case DISTANCE -> Figure.DISTANCE;
            case SHARPNESS -> Figure.SHARPNESS;
            case STEP -> Figure.STEP;
            case MAP, STUDY -> Boolean.TRUE.equals(show.each()) ? Figure.MAPS : Figure.MAP;
        };
    }

    /// @param moved the runs have gone their way, with their names below
    private void picture(Show show, boolean moved) {
        Scenario scenario = lesson.scenario(name(show)).withSweep(Map.of());
        Results of = results.computeIfAbsent(name(show), _ -> ScenarioComputation.compute(scenario, null));
        int step = !moved ? 0 : show.step() == null ? scenario.steps() : show.step();
        int run = Math.max(0, scenario.labels().indexOf(show.select()));
        var focus = new Focus(run, "", true, Across.usual(scenario), false);
        Figure figure = moved ? figure(show) : Figure.MAP;
        double high = figure == Figure.STEP ? HIGH * 1.5 : HIGH;
        var sheet = new Sheet(Blocks.WIDTH, high, Sheet.Unit.POINT, 3, 0.72);
        var spec = new FigureSpec(
                figure,
                focus,
                sheet,
                MapStyle.of(scenario, Theme.LIGHT),
                show.overlays(),
                new FigureExtras(moved, false, false));
        blocks.gap(4);
        blocks.add(new Block.Picture(new FigureInput(moved ? of : of.until(0), step), spec));
    }
}

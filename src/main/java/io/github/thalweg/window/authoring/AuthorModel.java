package io.github.thalweg.window.authoring;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.lesson.Lesson;
import io.github.thalweg.lesson.LessonDraft;
import io.github.thalweg.lesson.OwnLessons;
import io.github.thalweg.lesson.Show;
import io.github.thalweg.measure.MeasureOffer;
import io.github.thalweg.measure.RunMeasure;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.window.lesson.LessonModel;
import io.github.thalweg.window.scenario.Background;
import io.github.thalweg.window.scenario.SessionModel;
import io.github.thalweg.window.scenario.StatusModel;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// The lesson that is being written from the present scenario. What was typed is kept when the dialog is closed, until
/// the lesson is written.
public final class AuthorModel {
    /// Answers of a question: as many as there are keys that count hands.
    private static final int ANSWERS = 4;

    /// What became of writing.
    private record Written(@Nullable Lesson lesson, String problem) {}

    private final SessionModel session;
    private final LessonModel lessons;
    private final StatusModel status;
    private final Background background;
    private final Supplier<Path> home;
    private final Supplier<Catalog> catalog;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final StringProperty title = new SimpleStringProperty("");
    private final StringProperty summary = new SimpleStringProperty("");
    private final StringProperty question = new SimpleStringProperty("");
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final List<AnswerModel> answers =
            Stream.generate(AnswerModel::new).limit(ANSWERS).toList();
    private final SpotModel spot = new SpotModel();
    private final TaskModel task = new TaskModel();
    private final OffersModel offers;
    private final Map<String, RunMeasure> values = new LinkedHashMap<>();
    private @Nullable Scenario scenario;
    private Show show = Show.NOTHING;

    /// @param home the folder of the user's files
    public AuthorModel(
            SessionModel session,
            LessonModel lessons,
            StatusModel status,
            Background background,
            Supplier<Path> home,
            Supplier<Catalog> catalog) {
        this.session = session;
        this.lessons = lessons;
        this.status = status;
        this.background = background;
        this.home = home;
        this.catalog = catalog;
        offers = new OffersModel(background);
        Stream.of(
                        title,
                        summary,
                        question,
                        text,
                        spot.updateProperty(),
                        spot.withinProperty(),
                        spot.becauseProperty(),
                        task.textProperty(),
                        task.hintProperty(),
                        task.boundProperty())
                .forEach(typed -> typed.subscribe(_ -> changed()));
        answers.forEach(answer -> {
            answer.textProperty().subscribe(_ -> changed());
            answer.becauseProperty().subscribe(_ -> changed());
            answer.rightProperty().subscribe(_ -> changed());
        });
        spot.wantedProperty().subscribe(_ -> changed());
        spot.runProperty().subscribe(_ -> changed());
        task.wantedProperty().subscribe(_ -> changed());
        task.goalProperty().subscribe(_ -> changed());
        task.atLeastProperty().subscribe(_ -> changed());
    }

    // Properties

    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    StringProperty titleProperty() {
        return title;
    }

    /// The sentence that the list of lessons shows.
    StringProperty summaryProperty() {
        return summary;
    }

    StringProperty questionProperty() {
        return question;
    }

    List<AnswerModel> answers() {
        return answers;
    }

    /// The answer on the map, in the place of the answers to choose.
    SpotModel spot() {
        return spot;
    }

    /// The explanation.
    StringProperty textProperty() {
        return text;
    }

    TaskModel task() {
        return task;
    }

    OffersModel offers() {
        return offers;
    }

    /// The scenario that the lesson is made from.
    Scenario scenario() {
        return scenario == null ? session.scenario() : scenario;
    }

    /// What is missing or wrong, in one sentence; empty when the lesson can be written.
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    // Commands

    /// Begins a lesson from the present scenario, or goes on with the one that was begun.
    ///
    /// @param shown what the lesson opens with
    public void open(Show shown) {
        Scenario present = session.scenario();
        if (present.runs().isEmpty()) {
            status.fail(Messages.NO_RUN);
        } else if (lessons.openProperty().get() != null) {
            status.fail(Messages.LESSON_OPEN);
        } else {
            scenario = present;
            show = shown;
            if (title.get().isEmpty()) {
                title.set(present.title());
            }
            spot.list(present);
            task.list(present, this::changed);
            offers.open(present);
            changed();
            open.set(true);
        }
    }

    public void close() {
        open.set(false);
    }

    /// The name by which the text speaks of a measure.
    String nameOf(MeasureOffer offer) {
        for (Map.Entry<String, RunMeasure> value : values.entrySet()) {
            if (value.getValue().equals(offer.measure())) {
                return value.getKey();
            }
        }
        String name = offer.name(values.keySet());
        values.put(name, offer.measure());
        return name;
    }

    private void changed() {
        if (scenario != null) {
            String missing = draft(scenario).missing();
            problem.set(missing == null ? "" : missing);
        }
    }

    private LessonDraft draft(Scenario of) {
        return new LessonDraft(
                of,
                show,
                title.get(),
                summary.get(),
                question.get(),
                answers.stream().map(AnswerModel::choice).toList(),
                spot.draft(),
                text.get(),
                values,
                task.draft());
    }

    /// Writes the lesson into the user's folder and opens it.
    void write() {
        if (scenario == null) {
            return;
        }
        LessonDraft draft = draft(scenario);
        Path folder = home.get();
        Catalog known = catalog.get();
        problem.set(Messages.CHECKING);
        background.submit(() -> written(draft, folder, known), this::written);
    }

    private static Written written(LessonDraft draft, Path home, Catalog catalog) {
        try {
            return new Written(OwnLessons.write(draft, home, catalog), "");
        } catch (InputException wrong) {
            return new Written(null, String.valueOf(wrong.getMessage()));
        }
    }

    private void written(Written result) {
        problem.set(result.problem());
        if (result.lesson() != null) {
            clear();
            close();
            lessons.open(result.lesson());
            status.say(
                    Messages.written(OwnLessons.file(home.get(), result.lesson().id())));
        }
    }

    private void clear() {
        scenario = null;
        Stream.of(title, summary, question, text).forEach(typed -> typed.set(""));
        answers.forEach(AnswerModel::clear);
        spot.clear();
        task.clear();
        values.clear();
    }
}

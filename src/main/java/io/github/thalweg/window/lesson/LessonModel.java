package io.github.thalweg.window.lesson;

import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.lesson.Lesson;
import io.github.thalweg.lesson.LessonCheck;
import io.github.thalweg.lesson.Show;
import io.github.thalweg.lesson.Spot;
import io.github.thalweg.lesson.Task;
import io.github.thalweg.measure.Measured;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.window.scenario.Background;
import io.github.thalweg.window.scenario.LatestRequest;
import io.github.thalweg.window.scenario.PlaybackModel;
import io.github.thalweg.window.scenario.SessionModel;
import io.github.thalweg.window.scenario.StatusModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The lesson that is open: its stage, the answer that was chosen, its values, and the attempt at its task.
public final class LessonModel {
    /// An attempt at the task.
    ///
    /// @param text what was measured, in a few words
    /// @param met  the goal is met
    public record Attempt(String text, boolean met) {}

    /// What was measured of a lesson: another one may be open when it is known.
    private record Of<T>(Lesson lesson, T measured) {}

    private final SessionModel session;
    private final PlaybackModel playback;
    private final StatusModel status;
    private final ProgressModel progress;
    private final LatestRequest<Of<Map<String, Measured>>> measuring;
    private final LatestRequest<Of<Attempt>> attempts;
    private final ReadOnlyObjectWrapper<@Nullable Lesson> open = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<LessonStage> stage = new ReadOnlyObjectWrapper<>(LessonStage.PREDICT);
    private final ReadOnlyIntegerWrapper choice = new ReadOnlyIntegerWrapper(-1);
    private final ReadOnlyObjectWrapper<Map<String, Measured>> values = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<@Nullable Attempt> attempt = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Show> shown = new ReadOnlyObjectWrapper<>(Show.NOTHING);
    private final ReadOnlyObjectWrapper<List<Integer>> tally = new ReadOnlyObjectWrapper<>(List.of());
    private @Nullable LessonGuard guard;
    private @Nullable Scenario before;

    public LessonModel(
            SessionModel session,
            PlaybackModel playback,
            StatusModel status,
            ProgressModel progress,
            Background background) {
        this.session = session;
        this.playback = playback;
        this.status = status;
        this.progress = progress;
        measuring = new LatestRequest<>(background.beside(), this::valued);
        attempts = new LatestRequest<>(background.beside(), this::attempted);
        session.scenarioProperty().subscribe(this::changed);
        playback.playingProperty().subscribe(this::played);
    }

    // Properties

    /// The lesson that is open, or null.
    public ReadOnlyObjectProperty<@Nullable Lesson> openProperty() {
        return open.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<LessonStage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    /// The number of the chosen answer, from 0; -1 for none.
    public ReadOnlyIntegerProperty choiceProperty() {
        return choice.getReadOnlyProperty();
    }

    /// The lesson's values, by name; empty until they are measured.
    public ReadOnlyObjectProperty<Map<String, Measured>> valuesProperty() {
        return values.getReadOnlyProperty();
    }

    /// The last attempt at the task, or null.
    public ReadOnlyObjectProperty<@Nullable Attempt> attemptProperty() {
        return attempt.getReadOnlyProperty();
    }

    /// What is to be seen now.
    public ReadOnlyObjectProperty<Show> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// Raised hands for each answer.
    public ReadOnlyObjectProperty<List<Integer>> tallyProperty() {
        return tally.getReadOnlyProperty();
    }

    public ProgressModel progress() {
        return progress;
    }

    /// What can be changed in the present stage, or null while no lesson is open.
    public @Nullable LessonGuard guard() {
        return guard;
    }

    // Commands

    /// Opens a lesson in the place of the present scenario, which comes back when the lesson is left.
    public void open(Lesson lesson) {
        Scenario present = open.get() == null ? session.scenario() : before;
        leaveQuietly();
        before = present;
        choice.set(-1);
        attempt.set(null);
        values.set(Map.of());
        tally.set(lesson.question().choices().stream().map(_ -> 0).toList());
        shown.set(Show.NOTHING);
        String first = lesson.first();
        session.edit(Messages.open(lesson.name()), _ -> lesson.scenario(first));
        guard = new LessonGuard(lesson.scenario(first), List.of());
        open.set(lesson);
        watchOver();
        enter(LessonStage.PREDICT);
        measuring.request(() -> new Of<>(lesson, measured(lesson)));
    }

    private static Map<String, Measured> measured(Lesson lesson) {
        try {
            return LessonCheck.values(lesson);
        } catch (InputException | CancellationException _) {
            // A lesson's own file: what it speaks of is shown by its name.
            return Map.of();
        }
    }

    /// Chooses an answer; the runs play.
    public void choose(int answer) {
        Lesson lesson = open.get();
        if (lesson != null
                && stage.get() == LessonStage.PREDICT
                && answer < lesson.question().choices().size()) {
            choice.set(answer);
            enter(LessonStage.WATCH);
        }
    }

    /// Counts a raised hand for an answer.
    public void count(int answer) {
        if (stage.get() == LessonStage.PREDICT && answer < tally.get().size()) {
            var counted = new ArrayList<>(tally.get());
            counted.set(answer, counted.get(answer) + 1);
            tally.set(List.copyOf(counted));
        }
    }

    /// Goes to a stage.
    public void enter(LessonStage next) {
        Lesson lesson = open.get();
        if (lesson == null) {
            return;
        }
        Task task = lesson.task();
        boolean trying = stage.get() == LessonStage.TRY;
        if (next == LessonStage.TRY && task != null) {
            if (!trying) {
                replace(lesson.scenario(task.scenario()), task.change());
            }
        } else if (trying) {
            replace(lesson.scenario(lesson.first()), List.of());
        }
        stage.set(next);
        progress.reached(lesson.id(), next.number());
        switch (next) {
            case PREDICT -> {
                show(lesson.show());
                playback.toStart();
                playback.concealedProperty().set(true);
            }
            case WATCH -> {
                playback.concealedProperty().set(true);
                playback.toStart();
                playback.play();
            }
            case WHY -> {
                shown.set(shown.get().lifted());
                playback.concealedProperty().set(false);
                Spot spot = lesson.question().spot();
                if (spot != null && spot.update() != null) {
                    playback.seek(spot.update());
                } else {
                    playback.toEnd();
                }
            }
            case TRY -> {
                shown.set(lesson.show().lifted().of(task == null ? null : task.scenario(), null));
                playback.concealedProperty().set(false);
                playback.toEnd();
                measureAttempt();
            }
        }
    }

    /// Shows what a part of the lesson speaks of.
    public void show(Show part) {
        Lesson lesson = open.get();
        if (lesson == null) {
            return;
        }
        boolean asked = stage.get() == LessonStage.PREDICT || stage.get() == LessonStage.WATCH;
        Show next = part.over(asked ? lesson.show() : lesson.show().lifted());
        String scenario = next.scenario();
        if (scenario != null && stage.get() != LessonStage.TRY) {
            replace(lesson.scenario(scenario), List.of());
        }
        shown.set(next);
        Integer step = next.step();
        if (step != null && stage.get() != LessonStage.PREDICT) {
            String beside = next.beside();
            int other = beside == null ? 0 : lesson.scenario(beside).steps();
            playback.setLength(Math.max(session.scenario().steps(), other));
            playback.seek(step);
        }
        int run = session.scenario().labels().indexOf(next.select());
        if (run >= 0) {
            session.select(run);
        }
    }

    /// Goes on with a scenario of the lesson. One that is the same but for its view stays, with the view that was
    /// chosen. What the task may change does not stay: another part of the lesson may have set just that.
    private void replace(Scenario by, List<String> change) {
        session.unguard();
        guard = new LessonGuard(by, change);
        var same = new LessonGuard(by, List.of());
        session.edit(
                Messages.GO_ON,
                present -> same.allows(present) && Objects.equals(present.study(), by.study()) ? present : by);
        watchOver();
    }

    private void watchOver() {
        session.guard(
                scenario -> guard == null || guard.allows(scenario),
                () -> status.fail(stage.get() == LessonStage.TRY ? Messages.NOT_THIS : Messages.NOT_YET));
    }

    /// Shows the solution of the task.
    public void solve() {
        Lesson lesson = open.get();
        if (lesson != null && lesson.task() != null && stage.get() == LessonStage.TRY) {
            Scenario solution = lesson.task().solution().scenario();
            session.edit(Messages.SHOW_SOLUTION, _ -> solution);
        }
    }

    /// Shows a part's scenario beside the one that the lesson begins with.
    public void showBeside(Show part) {
        Lesson lesson = open.get();
        if (lesson != null) {
            show(part.of(lesson.first(), part.scenario()));
        }
    }

    /// Whether a part shows a scenario that can stand beside the one that the lesson begins with.
    boolean hasTwo(Show part) {
        Lesson lesson = open.get();
        return lesson != null
                && part.beside() == null
                && part.scenario() != null
                && !part.scenario().equals(lesson.first());
    }

    /// Leaves the lesson; what was open before it comes back.
    public void leave() {
        Scenario back = before;
        leaveQuietly();
        if (back != null) {
            session.edit(Messages.LEAVE, _ -> back);
        }
    }

    /// Leaves the lesson with its scenario.
    public void makeOwn() {
        leaveQuietly();
    }

    private void leaveQuietly() {
        session.unguard();
        guard = null;
        before = null;
        open.set(null);
        playback.concealedProperty().set(false);
    }

    /// Undo, redo or another file leads out of a lesson.
    private void changed(Scenario scenario) {
        if (open.get() == null || guard == null) {
            return;
        }
        if (!guard.allows(scenario)) {
            leaveQuietly();
        } else if (stage.get() == LessonStage.TRY) {
            measureAttempt();
        }
    }

    private void measureAttempt() {
        Lesson lesson = open.get();
        if (lesson != null && lesson.task() != null) {
            Task task = lesson.task();
            Scenario scenario = session.scenario();
            attempts.request(() -> new Of<>(lesson, AttemptMeasure.of(task, scenario)));
        }
    }

    private void attempted(Of<Attempt> result) {
        Attempt measured = result.measured();
        // The next lesson may be open by now: the task is solved all the same.
        if (measured.met()) {
            progress.reached(result.lesson().id(), ProgressModel.SOLVED);
        }
        if (!isOpen(result.lesson())) {
            return;
        }
        boolean news =
                measured.met() && (attempt.get() == null || !attempt.get().met());
        attempt.set(measured);
        if (news) {
            status.say(Messages.SOLVED);
        }
    }

    private void valued(Of<Map<String, Measured>> result) {
        if (isOpen(result.lesson())) {
            values.set(result.measured());
        }
    }

    private boolean isOpen(Lesson lesson) {
        return lesson.equals(open.get());
    }

    private void played(boolean playing) {
        boolean ended = !playing && playback.step() >= playback.lengthProperty().get();
        if (open.get() != null && stage.get() == LessonStage.WATCH && ended) {
            playback.concealedProperty().set(false);
        }
    }
}

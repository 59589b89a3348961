package io.github.thalweg.window.lesson;

import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.lesson.Courses.Course;
import io.github.thalweg.lesson.Lesson;
import io.github.thalweg.lesson.LessonText.Span;
import io.github.thalweg.lesson.Lessons;
import io.github.thalweg.measure.Measure;
import io.github.thalweg.measure.MeasurePlace;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.window.scenario.HoverModel;
import io.github.thalweg.window.scenario.PlaybackModel;
import io.github.thalweg.window.scenario.SessionModel;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Where words and values of a lesson lead: to other lessons, to landscapes, and to the update and the run that a value
/// speaks of.
public final class LessonLinks {
    private final LessonModel lessons;
    private final SessionModel session;
    private final PlaybackModel playback;
    private final HoverModel hover;
    private final Function<String, Optional<Lesson>> known;
    private final Consumer<String> toLandscape;

    /// @param known       the lesson of an id, built in or the user's own
    /// @param toLandscape leaves the lesson for the landscape of an id
    public LessonLinks(
            LessonModel lessons,
            SessionModel session,
            PlaybackModel playback,
            HoverModel hover,
            Function<String, Optional<Lesson>> known,
            Consumer<String> toLandscape) {
        this.lessons = lessons;
        this.session = session;
        this.playback = playback;
        this.hover = hover;
        this.known = known;
        this.toLandscape = toLandscape;
    }

    /// The course and the place of a lesson in it, e.g. `The rate, lesson 2 of 6`.
    String place(Lesson lesson) {
        return Lessons.courses().courses().stream()
                .filter(course -> course.lessons().contains(lesson.id()))
                .findFirst()
                .map(course -> course.name() + ", lesson "
                        + (course.lessons().indexOf(lesson.id()) + 1) + " of "
                        + course.lessons().size())
                .orElse(lesson.heading().course());
    }

    /// The lesson that follows in the course, or the first of the next course; null for none.
    @Nullable
    Lesson after(Lesson lesson) {
        List<String> ids = Lessons.courses().courses().stream()
                .map(Course::lessons)
                .flatMap(List::stream)
                .toList();
        int place = ids.indexOf(lesson.id());
        return place < 0 || place + 1 == ids.size()
                ? null
                : Lessons.builtIn(ids.get(place + 1)).orElse(null);
    }

    void follow(Span.Link link) {
        switch (link.kind()) {
            case "lesson" -> known.apply(link.id()).ifPresent(lessons::open);
            case "landscape" -> toLandscape.accept(link.id());
            default -> {}
        }
    }

    /// Shows the update and the run that a value speaks of, where its scenario is the one that is seen.
    void point(String value) {
        Lesson lesson = lessons.openProperty().get();
        if (lesson == null || !lesson.values().containsKey(value)) {
            return;
        }
        Measure measure = lesson.values().get(value).measure();
        try {
            MeasurePlace.of(measure, session.scenario()).ifPresent(this::show);
        } catch (InputException _) {
            // The value speaks of another scenario than the one that is seen.
        }
    }

    private void show(MeasurePlace place) {
        if (place.run() >= 0 && place.run() < session.scenario().runs().size()) {
            session.select(place.run());
            playback.pause();
            RunSpec run = session.scenario().runs().get(place.run());
            hover.overStep(Math.min(
                    session.scenario().stepAt(run, place.update()),
                    playback.lengthProperty().get()));
        }
    }
}

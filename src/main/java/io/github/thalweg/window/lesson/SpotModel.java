package io.github.thalweg.window.lesson;

import io.github.thalweg.landscape.Box;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.lesson.Lesson;
import io.github.thalweg.lesson.Spot;
import io.github.thalweg.window.scenario.HoverModel;
import io.github.thalweg.window.scenario.SessionModel;
import io.github.thalweg.window.scenario.StatusModel;
import java.math.BigDecimal;
import java.math.RoundingMode;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The place that is marked on the map for the answer to a lesson's question.
public final class SpotModel {
    /// Digits of a click, of a view's width.
    private static final int DIGITS = 2;

    private final LessonModel lessons;
    private final SessionModel session;
    private final HoverModel hover;
    private final StatusModel status;
    private final ReadOnlyObjectWrapper<@Nullable Point> guess = new ReadOnlyObjectWrapper<>();

    public SpotModel(LessonModel lessons, SessionModel session, HoverModel hover, StatusModel status) {
        this.lessons = lessons;
        this.session = session;
        this.hover = hover;
        this.status = status;
        hover.onClick(at -> mark(rounded(at)));
        lessons.openProperty().subscribe(_ -> guess.set(null));
        guess.subscribe(_ -> show());
        lessons.stageProperty().subscribe(_ -> show());
        lessons.shownProperty().subscribe(_ -> show());
    }

    /// The place that is marked, or null.
    public ReadOnlyObjectProperty<@Nullable Point> guessProperty() {
        return guess.getReadOnlyProperty();
    }

    boolean oneVariable() {
        return session.scenario().oneVariable();
    }

    /// The middle of what is seen.
    Point middle() {
        Box view = session.scenario().view();
        return new Point((view.xMin() + view.xMax()) / 2, (view.yMin() + view.yMax()) / 2);
    }

    /// Marks a place, while the question is asked.
    public void mark(Point at) {
        if (spot() != null && lessons.stageProperty().get() == LessonStage.PREDICT) {
            guess.set(oneVariable() ? new Point(at.x(), 0) : at);
        }
    }

    /// In as many digits as a pixel has.
    private Point rounded(Point at) {
        Box view = session.scenario().view();
        return new Point(rounded(at.x(), view.width()), rounded(at.y(), view.height()));
    }

    private static double rounded(double value, double width) {
        int digits = (int) Math.floor(Math.log10(width)) - DIGITS;
        return new BigDecimal(value).setScale(-digits, RoundingMode.HALF_EVEN).doubleValue();
    }

    /// Takes the marked place for the answer; the runs play.
    public void answer() {
        if (guess.get() != null && lessons.stageProperty().get() == LessonStage.PREDICT) {
            lessons.enter(LessonStage.WATCH);
        }
    }

    void complain(String sentence) {
        status.fail(sentence);
    }

    private @Nullable Spot spot() {
        Lesson lesson = lessons.openProperty().get();
        return lesson == null ? null : lesson.question().spot();
    }

    /// The mark stands where the question was asked, not on another landscape.
    private void show() {
        Lesson lesson = lessons.openProperty().get();
        Point at = guess.get();
        Spot spot = spot();
        boolean there = lesson != null
                && lessons.shownProperty().get().beside() == null
                && lessons.stageProperty().get() != LessonStage.TRY
                && lesson.scenario(lesson.first())
                        .landscape()
                        .equals(session.scenario().landscape());
        hover.mark(at == null || spot == null || !there ? null : new HoverModel.Mark(at, spot.within()));
    }
}

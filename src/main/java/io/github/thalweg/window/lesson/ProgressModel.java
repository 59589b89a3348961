package io.github.thalweg.window.lesson;

import io.github.thalweg.session.LessonProgress;
import io.github.thalweg.window.scenario.StatusModel;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Progress in all lessons, kept on disk.
public final class ProgressModel {
    /// The number of stages of a lesson whose task is solved.
    public static final int SOLVED = LessonStage.values().length + 1;

    /// The name under which it is kept that the offer was answered.
    private static final String OFFER = "offer";

    private final StatusModel status;
    private final ReadOnlyObjectWrapper<Map<String, Integer>> stages = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyBooleanWrapper offer = new ReadOnlyBooleanWrapper();
    private @Nullable LessonProgress kept;

    public ProgressModel(StatusModel status) {
        this.status = status;
    }

    /// Stages that were reached, by the lesson's id; [#SOLVED] when its task is solved.
    public ReadOnlyObjectProperty<Map<String, Integer>> stagesProperty() {
        return stages.getReadOnlyProperty();
    }

    /// The first lesson is offered: nothing was begun, and nobody has said no.
    public ReadOnlyBooleanProperty offerProperty() {
        return offer.getReadOnlyProperty();
    }

    public int stage(String lesson) {
        return stages.get().getOrDefault(lesson, 0);
    }

    /// Keeps progress from now on, beginning with what is there.
    public void start(LessonProgress where) {
        kept = where;
        stages.set(where.read());
        offer.set(stages.get().isEmpty());
    }

    /// Takes the offer of the first lesson back, for good.
    public void declineOffer() {
        reached(OFFER, 1);
    }

    void reached(String lesson, int stage) {
        offer.set(false);
        if (stage <= stage(lesson)) {
            return;
        }
        var changed = new TreeMap<>(stages.get());
        changed.put(lesson, stage);
        stages.set(Map.copyOf(changed));
        keep(where -> where.reached(lesson, stage));
    }

    /// Forgets all progress.
    public void clear() {
        stages.set(Map.of());
        keep(LessonProgress::clear);
    }

    @FunctionalInterface
    private interface Keeping {
        void in(LessonProgress where) throws IOException;
    }

    private void keep(Keeping keeping) {
        if (kept != null) {
            try {
                keeping.in(kept);
            } catch (IOException e) {
                status.fail(Messages.cannotKeep(String.valueOf(e.getMessage())));
            }
        }
    }
}

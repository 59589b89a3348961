package io.github.thalweg.window.export;

import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.export.Export;
import io.github.thalweg.window.scenario.Background;
import io.github.thalweg.window.scenario.StatusModel;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/// Writing of an exported file in the background, one at a time. The status line tells what came of it.
public final class ExportWork {
    /// The progress while it is unknown.
    private static final double UNKNOWN = -1;

    private final StatusModel status;
    private final Background background;
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(UNKNOWN);
    private Runnable giveUp = () -> {};

    ExportWork(StatusModel status, Background background) {
        this.status = status;
        this.background = background;
    }

    /// A file is being written.
    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /// The progress, from 0 to 1; negative while it is unknown.
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /// Outcome of the work.
    ///
    /// @param fine nothing went wrong
    private record Outcome(boolean fine, String text) {}

    /// Begins, unless a file is being written.
    void start(Export export, Path file) {
        if (!running.get()) {
            running.set(true);
            progress.set(UNKNOWN);
            giveUp = background.submit(() -> write(export, file), this::end);
        }
    }

    /// Gives it up: what was there before is still there.
    public void cancel() {
        giveUp.run();
    }

    private Outcome write(Export export, Path file) {
        try {
            export.write(file, (done, all) -> background.tell(() -> progress.set((double) done / all)));
            return new Outcome(true, "Exported " + file.getFileName());
        } catch (CancellationException _) {
            return new Outcome(true, Messages.CANCELLED);
        } catch (InputException wrong) {
            return new Outcome(false, String.valueOf(wrong.getMessage()));
        } catch (OutOfMemoryError _) {
            return new Outcome(false, Messages.NO_MEMORY);
        }
    }

    private void end(Outcome outcome) {
        running.set(false);
        if (outcome.fine()) {
            status.say(outcome.text());
        } else {
            status.fail(outcome.text());
        }
    }
}

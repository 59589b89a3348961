package io.github.thalweg.window.session;

import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.window.scenario.Background;
import io.github.thalweg.window.scenario.LatestRequest;
import io.github.thalweg.window.scenario.SessionModel;
import io.github.thalweg.window.scenario.StatusModel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import org.jspecify.annotations.Nullable;

/// Opening and saving of scenario files. Whatever fails is told in the status line, and the session is as before.
public final class FileModel {
    private static final String ENDING = ".thalweg";

    private sealed interface Reading {
        /// @param notes on what was read as something else than was written
        /// @param from  where it can be saved to again, or null
        record Done(
                Path file,
                Scenario scenario,
                List<String> notes,
                @Nullable Path from) implements Reading {}

        record Failed(Path file, String sentence) implements Reading {}
    }

    /// @param present   the scenario that the file is to take the place of
    /// @param otherwise told when the file cannot be read
    private record Request(Path file, Scenario present, Runnable otherwise) {}

    private final SessionModel session;
    private final StatusModel status;
    private final ScenarioStore store;
    private final Scenario blank;
    private final StringBinding name;
    private final LatestRequest<Reading> readings;
    private @Nullable Request wanted;
    /// What the session's file was found to hold when saving was last refused.
    private @Nullable Scenario told;

    /// @param blank the scenario that a new one begins as
    public FileModel(
            SessionModel session, StatusModel status, ScenarioStore store, Scenario blank, Background background) {
        this.session = session;
        this.status = status;
        this.store = store;
        this.blank = blank;
        this.readings = new LatestRequest<>(background, this::read);
        this.name = Bindings.createStringBinding(this::describe, session.fileProperty(), session.scenarioProperty());
    }

    // Properties

    /// The file's name without its ending, else the scenario's title, else its landscape's name.
    public StringBinding nameProperty() {
        return name;
    }

    public @Nullable Path file() {
        return session.fileProperty().get();
    }

    // Commands

    public void startNew() {
        wanted = null;
        session.open(blank, null);
        status.say(Messages.NEW);
    }

    /// Opens a file, once it is read.
    public void open(Path file) {
        open(file, () -> {});
    }

    /// @param otherwise told when the file cannot be read
    public void open(Path file, Runnable otherwise) {
        session.commitLive();
        wanted = new Request(file, session.scenario(), otherwise);
        readings.request(() -> reading(file));
    }

    private Reading reading(Path file) {
        try {
            var notes = new ArrayList<String>();
            Scenario scenario = store.read(file, notes::add);
            return new Reading.Done(file, scenario, notes, store.isFigure(file) ? null : file);
        } catch (InputException wrong) {
            return new Reading.Failed(file, String.valueOf(wrong.getMessage()));
        }
    }

    private void read(Reading reading) {
        Request request = wanted;
        switch (reading) {
            case Reading.Done done
            when request != null && request.file().equals(done.file()) -> {
                wanted = null;
                show(done, request.present());
            }
            case Reading.Failed failed
            when request != null && request.file().equals(failed.file()) -> {
                wanted = null;
                status.fail(failed.sentence());
                request.otherwise().run();
            }
            default -> {
                // Another file was asked for meanwhile.
            }
        }
    }

    /// What was done while the file was read is not given up for it.
    private void show(Reading.Done done, Scenario present) {
        String name = String.valueOf(done.file().getFileName());
        if (session.scenario().equals(present)) {
            session.open(done.scenario(), done.from());
            status.say(done.notes().isEmpty() ? "Opened " + name : String.join(" ", done.notes()));
        } else {
            status.fail(Messages.notOpened(name));
        }
    }

    /// Saves to a file; one without an ending is given ours.
    ///
    /// @return whether it was saved
    public boolean save(Path target) {
        Path file = withEnding(target);
        session.commitLive();
        if (isNews(file)) {
            status.fail(Messages.changed(file.getFileName()));
            return false;
        }
        try {
            store.write(session.scenario(), file);
            session.saved(file);
            told = null;
            status.say("Saved " + file.getFileName());
            return true;
        } catch (InputException wrong) {
            status.fail(String.valueOf(wrong.getMessage()));
            return false;
        }
    }

    /// Whether the session's file holds something else than was opened or saved here, which is said once.
    private boolean isNews(Path file) {
        Optional<Scenario> there = file.equals(session.fileProperty().get()) ? store.there(file) : Optional.empty();
        boolean news = there.filter(scenario -> !scenario.equals(session.savedScenario()))
                .filter(scenario -> !scenario.equals(told))
                .isPresent();
        told = there.orElse(null);
        return news;
    }

    /// Saving there would lose somebody's comments.
    public boolean wouldLoseComments(Path target) {
        return store.hasComments(withEnding(target));
    }

    private static Path withEnding(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.contains(".") ? file : file.resolveSibling(name + ENDING);
    }

    private String describe() {
        Path file = session.fileProperty().get();
        if (file == null) {
            return session.scenario().heading();
        }
        String name = String.valueOf(file.getFileName());
        return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    }
}

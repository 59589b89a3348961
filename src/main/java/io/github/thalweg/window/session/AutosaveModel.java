package io.github.thalweg.window.session;

import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.session.OrphanedSession;
import io.github.thalweg.session.Session;
import io.github.thalweg.session.Sessions;
import io.github.thalweg.window.scenario.Background;
import io.github.thalweg.window.scenario.SessionModel;
import io.github.thalweg.window.scenario.StatusModel;
import java.io.IOException;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The window's session on disk: written as it goes on, resumed at the next start. Nothing is written until it is
/// started.
public final class AutosaveModel {
    private final SessionModel session;
    private final StatusModel status;
    private final Background background;
    private final ReadOnlyObjectWrapper<List<OrphanedSession>> leftOvers = new ReadOnlyObjectWrapper<>(List.of());
    private @Nullable Sessions sessions;
    private @Nullable Session own;
    private String trouble = "";

    public AutosaveModel(SessionModel session, StatusModel status, Background background) {
        this.session = session;
        this.status = status;
        this.background = background;
    }

    // Properties

    /// Earlier sessions with something in them that is in no file, and that no window has; the latest first.
    public ReadOnlyObjectProperty<List<OrphanedSession>> leftOversProperty() {
        return leftOvers.getReadOnlyProperty();
    }

    // Commands

    /// Takes up the session that was left last.
    public void resume(Sessions all) {
        sessions = all;
        all.takeUpLatest().ifPresent(this::takeUp);
        if (own == null) {
            begin(all);
        }
        refresh();
    }

    /// Begins a session with what the window shows, and leaves the earlier ones as they are.
    public void start(Sessions all) {
        sessions = all;
        begin(all);
        refresh();
    }

    /// Changes over to an earlier session; the present one is then an earlier one, too.
    public void changeTo(OrphanedSession chosen) {
        if (sessions != null) {
            session.commitLive();
            sessions.takeUp(chosen).ifPresentOrElse(this::takeUp, () -> status.fail(Messages.TAKEN));
            refresh();
        }
    }

    /// Clears all earlier sessions away.
    public void forgetLeftOvers() {
        if (sessions != null) {
            sessions.forget(leftOvers.get());
            refresh();
        }
    }

    /// Writes down what is not yet.
    ///
    /// @return whether everything is written, so that the window may be closed and nothing is lost
    public boolean close() {
        session.commitLive();
        return own != null && own.close();
    }

    /// Gives the session to the next window.
    public void release() {
        if (own != null) {
            own.flush();
            own.release();
            own = null;
        }
    }

    private void begin(Sessions all) {
        try {
            Session begun = all.begin();
            own = begun;
            session.tell(begun.record(this::troubled));
        } catch (IOException e) {
            status.fail(Messages.noPlace(e.getMessage()));
        }
    }

    private void takeUp(Session taken) {
        try {
            Session.State state = taken.state();
            close();
            release();
            own = taken;
            session.resume(state, taken.record(this::troubled));
            background.submit(taken::history, earlier -> arrived(taken, earlier));
            status.say(
                    taken.wasClosed()
                            ? Messages.BACK
                            : Messages.recovered(state.present().heading()));
        } catch (InputException wrong) {
            taken.release();
            status.fail(String.valueOf(wrong.getMessage()));
        }
    }

    private void arrived(Session of, Session.History earlier) {
        if (own == of) {
            session.remember(earlier);
        }
    }

    /// Looks for earlier sessions anew.
    public void refresh() {
        Sessions all = sessions;
        if (all != null) {
            background.submit(all::leftOvers, leftOvers::set);
        }
    }

    private void troubled(@Nullable String sentence) {
        background.submit(() -> sentence == null ? "" : sentence, said -> {
            if (said.isEmpty()) {
                status.say(Messages.savedAgain(trouble));
            } else {
                trouble = said;
                status.fail(Messages.notSaved(said));
            }
        });
    }
}

package io.github.thalweg.session;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.file.Disk;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.scenario.ScenarioReader;
import io.github.thalweg.run.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Sessions of all windows, one folder each. The window that has a session claims its folder, so that no two write
/// into one.
public final class Sessions {
    private static final String JOURNAL = "journal";
    private static final String CLAIM = "claim";
    private static final String UNFINISHED = ".part";
    private static final int MAX_AT_ONCE = 10_000;

    private final Disk disk;
    private final Path root;
    private final Timer timer;

    /// A session that no window has.
    ///
    /// @param when it was last written
    private record Idle(Path folder, SessionReplay track, Instant when) {
        OrphanedSession leftOver() {
            return new OrphanedSession(folder, title(), when);
        }

        /// The scenario's title, else its file's name, else its landscape's.
        private String title() {
            try {
                Scenario scenario = ScenarioReader.read("session", track.present(), Catalog.builtIn());
                return scenario.title().isBlank() && !track.file().isEmpty() ? fileName() : scenario.heading();
            } catch (InputException _) {
                return fileName();
            }
        }

        private String fileName() {
            return track.file().isEmpty()
                    ? "Untitled"
                    : String.valueOf(Path.of(track.file()).getFileName());
        }
    }

    /// Work on a folder while it is claimed.
    private interface Visit<T> {
        @Nullable
        T of(Path folder) throws IOException;
    }

    Sessions(Disk disk, Path root, Timer timer) {
        this.disk = disk;
        this.root = root;
        this.timer = timer;
    }

    /// The sessions of this user: in the folder `sessions` of [StateFolder].
    public static Sessions ofThisUser() {
        return in(StateFolder.path().resolve("sessions"));
    }

    /// The sessions in a folder, which need not be there.
    public static Sessions in(Path root) {
        return new Sessions(Disk.real(), root, Timer.byTheClock());
    }

    /// Takes up the session that was written last, of those that no window has; empty when there is none, or only ones
    /// that were taken up in vain before. Left-over sessions of which nothing would be lost are cleared away.
    public Optional<Session> takeUpLatest() {
        List<Idle> idle = idle();
        for (Idle candidate : idle) {
            Optional<Session> session =
                    candidate.track().isSuspicious() ? Optional.empty() : takeUp(candidate.folder());
            if (session.isPresent()) {
                clear(idle.stream()
                        .filter(other -> other.track().isSaved())
                        .map(Idle::folder)
                        .filter(folder -> !folder.equals(candidate.folder()))
                        .toList());
                return session;
            }
        }
        return Optional.empty();
    }

    /// Takes up a left-over session; empty when another window was faster.
    public Optional<Session> takeUp(OrphanedSession chosen) {
        return takeUp(chosen.folder());
    }

    private Optional<Session> takeUp(Path folder) {
        try {
            Disk.Claim claim = disk.claim(folder.resolve(CLAIM)).orElse(null);
            if (claim == null) {
                return Optional.empty();
            }
            SessionReplay track = Journal.read(disk, folder.resolve(JOURNAL));
            if (track == null) {
                claim.close();
                return Optional.empty();
            }
            return Optional.of(session(folder, track, claim));
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /// Begins a session of its own for a window.
    ///
    /// @throws IOException when there is no place for it that can be written to
    public Session begin() throws IOException {
        disk.createFolder(root);
        for (int number = 1; number <= MAX_AT_ONCE; number++) {
            Path folder = root.resolve(Integer.toString(number));
            disk.createFolder(folder);
            Disk.Claim claim = disk.claim(folder.resolve(CLAIM)).orElse(null);
            if (claim != null && !disk.list(folder).contains(JOURNAL)) {
                return session(folder, new SessionReplay(), claim);
            }
            if (claim != null) {
                claim.close();
            }
        }
        throw new IOException(Messages.tooManySessions(MAX_AT_ONCE));
    }

    private Session session(Path folder, SessionReplay track, Disk.Claim claim) {
        return new Session(track, claim, new Journal(disk, folder.resolve(JOURNAL), track, claim), timer);
    }

    /// The sessions that no window has, the latest first.
    public List<OrphanedSession> leftOvers() {
        return idle().stream()
                .filter(session -> !session.track().isSaved())
                .map(Idle::leftOver)
                .toList();
    }

    /// Clears left-over sessions away for good; those that a window has taken up meanwhile stay.
    public void forget(List<OrphanedSession> forgotten) {
        clear(forgotten.stream().map(OrphanedSession::folder).toList());
    }

    private void clear(List<Path> folders) {
        for (Path folder : folders) {
            visit(folder, claimed -> {
                disk.delete(claimed.resolve(JOURNAL));
                return null;
            });
        }
    }

    private List<Idle> idle() {
        var idle = new ArrayList<Idle>();
        for (Path folder : folders()) {
            Idle found = visit(folder, this::read);
            if (found != null) {
                idle.add(found);
            }
        }
        idle.sort(Comparator.comparing(Idle::when).reversed());
        return idle;
    }

    private @Nullable Idle read(Path folder) throws IOException {
        for (String name : disk.list(folder)) {
            if (name.endsWith(UNFINISHED)) {
                disk.delete(folder.resolve(name));
            }
        }
        Path journal = folder.resolve(JOURNAL);
        SessionReplay track = Journal.read(disk, journal);
        return track == null ? null : new Idle(folder, track, disk.modified(journal));
    }

    private List<Path> folders() {
        try {
            return disk.list(root).stream().map(root::resolve).toList();
        } catch (IOException _) {
            return List.of();
        }
    }

    /// What cannot be claimed or read is not there for this window; another, or a later one, may have better luck.
    private <T> @Nullable T visit(Path folder, Visit<T> visit) {
        try (Disk.Claim claim = disk.claim(folder.resolve(CLAIM)).orElse(null)) {
            return claim == null ? null : visit.of(folder);
        } catch (IOException _) {
            return null;
        }
    }
}

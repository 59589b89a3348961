package io.github.thalweg.window.session;

import io.github.thalweg.session.RecentFiles;
import io.github.thalweg.window.scenario.Background;
import io.github.thalweg.window.scenario.SessionModel;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The files that were opened or saved last, by any window. Until it is started, none.
public final class RecentModel {
    private final Background background;
    private final ReadOnlyObjectWrapper<List<Path>> files = new ReadOnlyObjectWrapper<>(List.of());
    private @Nullable RecentFiles store;

    public RecentModel(SessionModel session, Background background) {
        this.background = background;
        session.fileProperty().subscribe(this::used);
    }

    // Properties

    public ReadOnlyObjectProperty<List<Path>> filesProperty() {
        return files.getReadOnlyProperty();
    }

    // Commands

    public void start(RecentFiles remembered) {
        store = remembered;
        refresh();
    }

    /// Reads what other windows have added.
    public void refresh() {
        change(known -> known);
    }

    /// A file that is no longer there.
    public void forget(Path file) {
        change(known -> {
            known.remove(file);
            return known;
        });
    }

    private void used(@Nullable Path file) {
        if (file != null) {
            change(known -> {
                known.add(file);
                return known;
            });
        }
    }

    private void change(UnaryOperator<RecentFiles> change) {
        RecentFiles known = store;
        if (known != null) {
            background.submit(() -> change.apply(known).read(), files::set);
        }
    }
}

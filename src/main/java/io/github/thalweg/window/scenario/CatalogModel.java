package io.github.thalweg.window.scenario;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.UserFolder;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.rule.Definition;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The catalogue as the window sees it, read again when the user's folder may have changed.
public final class CatalogModel {
    private final Library library;
    private final StatusModel status;
    private final LatestRequest<UserFolder.Contents> reading;
    private final ReadOnlyObjectWrapper<Catalog> catalog;
    private List<String> problems = List.of();
    private List<String> notes = List.of();

    public CatalogModel(Library library, StatusModel status, Background background) {
        this.library = library;
        this.status = status;
        catalog = new ReadOnlyObjectWrapper<>(library.builtIn());
        reading = new LatestRequest<>(background, this::show);
        show(library.read());
    }

    // Properties

    public ReadOnlyObjectProperty<Catalog> catalogProperty() {
        return catalog.getReadOnlyProperty();
    }

    public Catalog catalog() {
        return catalog.get();
    }

    /// The definitions that come with the program.
    public Catalog builtIn() {
        return library.builtIn();
    }

    /// The user's folder, which need not be there.
    public Path folder() {
        return library.folder();
    }

    /// A definition of the user's own with this id is in their folder.
    public boolean isOwn(Definition definition) {
        return library.has(definition);
    }

    // Commands

    /// Looks into the user's folder again.
    public void reload() {
        reading.request(library::read);
    }

    /// Makes the user's folder with what is in it, so that files can be put there.
    ///
    /// @return why not, in one sentence
    public Optional<String> makeFolder() {
        try {
            UserFolder.create(library.folder());
            return Optional.empty();
        } catch (InputException wrong) {
            return Optional.of(String.valueOf(wrong.getMessage()));
        }
    }

    /// Writes a definition into the user's folder; it is in the lists at once.
    ///
    /// @return why not, in one sentence; empty when it was written
    public Optional<String> save(Definition definition) {
        try {
            library.write(definition);
            reload();
            return Optional.empty();
        } catch (InputException wrong) {
            return Optional.of(String.valueOf(wrong.getMessage()));
        }
    }

    /// Says what is wrong with a file, or was read otherwise, once, not each time the window is come back to.
    private void show(UserFolder.Contents contents) {
        contents.notes().stream().filter(note -> !notes.contains(note)).forEach(status::say);
        notes = contents.notes();
        contents.problems().stream().filter(p -> !problems.contains(p)).forEach(status::fail);
        problems = contents.problems();
        if (!contents.catalog().equals(catalog.get())) {
            catalog.set(contents.catalog());
        }
    }
}

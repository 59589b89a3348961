package io.github.thalweg.window.scenario;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.UserFolder;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.rule.Definition;
import java.nio.file.Path;

/// Source of the catalogue: built-in definitions and those of the user's folder.
public interface Library {
    /// The definitions that come with the program.
    Catalog builtIn();

    /// Reads the user's folder anew. May be called off the window's thread.
    UserFolder.Contents read();

    /// The user's folder, which need not be there.
    Path folder();

    /// A definition of the user's own is in their folder already.
    boolean has(Definition definition);

    /// Writes a definition into the user's folder.
    ///
    /// @throws InputException when its id is built in, it is wrong or the file cannot be written
    void write(Definition definition) throws InputException;
}

package io.github.thalweg.window;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.OwnFile;
import io.github.thalweg.catalog.UserFolder;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.rule.Definition;
import io.github.thalweg.window.scenario.Library;
import java.nio.file.Files;
import java.nio.file.Path;

/// The program's own definitions and those in a folder of the user's.
///
/// @param builtIn what comes with the program
public record UserLibrary(Path folder, Catalog builtIn) implements Library {
    @Override
    public UserFolder.Contents read() {
        return UserFolder.read(folder, builtIn);
    }

    @Override
    public boolean has(Definition definition) {
        return Files.exists(OwnFile.of(folder, definition));
    }

    @Override
    public void write(Definition definition) throws InputException {
        OwnFile.write(folder, builtIn, definition);
    }
}

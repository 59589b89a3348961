package io.github.thalweg.window;

import io.github.thalweg.window.controls.Prompts;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Nobody is there to answer.
public class NoPrompts implements Prompts {
    @Override
    public Optional<Path> openFile() {
        return Optional.empty();
    }

    @Override
    public Optional<Path> openTable() {
        return Optional.empty();
    }

    @Override
    public Optional<Path> saveFile(String name, String kind, List<String> endings) {
        return Optional.empty();
    }

    @Override
    public void showFolder(Path folder) {}

    @Override
    public Unsaved unsaved(String scenario) {
        return Unsaved.CANCEL;
    }

    @Override
    public boolean confirm(String question, String action) {
        return false;
    }
}

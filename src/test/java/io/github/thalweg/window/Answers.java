package io.github.thalweg.window;

import io.github.thalweg.window.controls.Prompts;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Answers to every question: a file of the name that is suggested, unsaved changes discarded, everything confirmed.
final class Answers implements Prompts {
    @Override
    public Optional<Path> openFile() {
        return Optional.of(Path.of("race.thalweg"));
    }

    @Override
    public Optional<Path> openTable() {
        return Optional.of(Path.of("race.csv"));
    }

    @Override
    public Optional<Path> saveFile(String name, String kind, List<String> endings) {
        return Optional.of(Path.of("race." + endings.getFirst()));
    }

    @Override
    public void showFolder(Path folder) {}

    @Override
    public Unsaved unsaved(String scenario) {
        return Unsaved.DISCARD;
    }

    @Override
    public boolean confirm(String question, String action) {
        return true;
    }
}

package io.github.thalweg.catalog;

import io.github.thalweg.catalog.definition.DefinitionReader;
import io.github.thalweg.catalog.definition.DefinitionWriter;
import io.github.thalweg.catalog.file.AtomicFile;
import io.github.thalweg.catalog.file.FileMessages;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.toml.Source;
import io.github.thalweg.catalog.toml.Table;
import io.github.thalweg.rule.Definition;
import io.github.thalweg.rule.Schedule;
import io.github.thalweg.rule.UpdateRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// Writer of the user's own update rules and schedules, into the user's folder.
public final class OwnFile {
    private OwnFile() {}

    /// The id that a name makes: small letters and digits, with `-` for all else; empty where there is none.
    public static String id(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}_]+", "-")
                .replaceAll("^[-_]+|[-_]+$", "");
    }

    /// The file of a definition of the user's own.
    public static Path of(Path folder, Definition definition) {
        return folder.resolve(kind(definition)).resolve(definition.id() + ".toml");
    }

    /// Writes a definition; an older file of that name is replaced.
    ///
    /// @param builtIn what comes with the program, whose ids are taken
    /// @throws InputException when the id is built in, the definition is wrong or the file cannot be written
    public static void write(Path folder, Catalog builtIn, Definition definition) throws InputException {
        Path file = of(folder, definition);
        if (definition.id().isEmpty()) {
            throw new InputException(Messages.noLetters(definition.name()));
        }
        if (isTaken(builtIn, definition)) {
            throw new InputException(Messages.chooseAnotherName(file.getFileName(), definition.id()));
        }
        String text = DefinitionWriter.file(definition);
        Table table = new Source(String.valueOf(file.getFileName()), text).table();
        switch (definition) {
            case UpdateRule _ -> DefinitionReader.check(DefinitionReader.updateRule(table, definition.id()), table);
            case Schedule _ -> DefinitionReader.check(DefinitionReader.schedule(table, definition.id()), table);
        }
        createFolderOf(file);
        AtomicFile.write(file, text);
    }

    /// Whether the catalogue has a definition of this kind and id.
    public static boolean isTaken(Catalog catalog, Definition definition) {
        return switch (definition) {
            case UpdateRule rule -> catalog.updateRule(rule.id()).isPresent();
            case Schedule schedule -> catalog.schedule(schedule.id()).isPresent();
        };
    }

    private static String kind(Definition definition) {
        return switch (definition) {
            case UpdateRule _ -> "optimizers";
            case Schedule _ -> "schedules";
        };
    }

    private static void createFolderOf(Path file) throws InputException {
        Path folder = file.toAbsolutePath().getParent();
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new InputException(FileMessages.folderMayNotBeMade(folder, e.getMessage()));
        }
    }
}

package io.github.thalweg.catalog;

import io.github.thalweg.catalog.definition.DefinitionReader;
import io.github.thalweg.catalog.definition.LandscapeReader;
import io.github.thalweg.catalog.file.FileMessages;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.file.TextFile;
import io.github.thalweg.catalog.toml.Source;
import io.github.thalweg.run.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Folder with the user's own landscapes, update rules and schedules. A file that cannot be used is left out and
/// reported in one sentence; the others are read.
public final class UserFolder {
    /// Contents of the folder, with the problems of files that were left out.
    ///
    /// @param catalog  what comes with the program, and after it what the user has
    /// @param problems one sentence for each file that was left out
    /// @param noted    sentences on what was read as something else than was written, by the file as
    ///                 `landscapes/bowl`
    public record Contents(Catalog catalog, List<String> problems, Map<String, List<String>> noted) {
        public Contents {
            problems = List.copyOf(problems);
            var kept = new LinkedHashMap<String, List<String>>();
            noted.forEach((file, sentences) -> kept.put(file, List.copyOf(sentences)));
            noted = Collections.unmodifiableMap(kept);
        }

        /// The sentences on all files.
        public List<String> notes() {
            return noted.values().stream().flatMap(List::stream).toList();
        }

        /// The sentences on the files that a scenario is made of: its landscape and its table, its rules and schedules.
        /// What is not the user's has none.
        public List<String> notesOn(Scenario scenario) {
            return UsedFiles.of(scenario).stream()
                    .flatMap(file -> noted.getOrDefault(file, List.of()).stream())
                    .toList();
        }
    }

    private final Path folder;
    private final List<String> problems = new ArrayList<>();
    private final Map<String, List<String>> noted = new LinkedHashMap<>();

    private UserFolder(Path folder) {
        this.folder = folder;
    }

    /// The folder of the user's files: `$THALWEG_HOME`, else `$XDG_CONFIG_HOME/thalweg`, else the platform's place.
    public static Path path() {
        return path(System.getenv(), System.getProperties());
    }

    static Path path(Map<String, String> environment, Properties system) {
        String os = system.getProperty("os.name", "");
        // Java takes the home folder from the account, where a shell's ~ is $HOME.
        String said = os.startsWith("Windows") ? null : environment.get("HOME");
        String home = said != null && isSet(said) ? said : system.getProperty("user.home", "");
        if (isSet(environment.get("THALWEG_HOME"))) {
            return Path.of(environment.getOrDefault("THALWEG_HOME", ""));
        }
        if (isSet(environment.get("XDG_CONFIG_HOME"))) {
            return Path.of(environment.getOrDefault("XDG_CONFIG_HOME", ""), "thalweg");
        }
        if (os.startsWith("Windows") && isSet(environment.get("APPDATA"))) {
            return Path.of(environment.getOrDefault("APPDATA", ""), "thalweg");
        }
        return os.startsWith("Mac")
                ? Path.of(home, "Library", "Application Support", "thalweg")
                : Path.of(home, ".config", "thalweg");
    }

    private static boolean isSet(@Nullable String value) {
        return value != null && !value.isBlank();
    }

    /// Reads the folder; one that is not there is empty.
    public static Contents read(Path folder, Catalog builtIn) {
        return new UserFolder(folder).read(builtIn);
    }

    /// Creates the folder and its subfolders where they are missing.
    ///
    /// @throws InputException when they cannot be made
    public static void create(Path folder) throws InputException {
        for (String kind : List.of("landscapes", "optimizers", "schedules", "lessons")) {
            try {
                Files.createDirectories(folder.resolve(kind));
            } catch (IOException e) {
                throw new InputException(FileMessages.folderCannotBeMade(folder.resolve(kind), e.getMessage()));
            }
        }
    }

    private Contents read(Catalog builtIn) {
        var catalog = new Catalog(
                with(
                        builtIn.landscapes(),
                        l -> l.id(),
                        "landscapes",
                        (table, id) -> LandscapeReader.read(table, id, folder.resolve("landscapes"))),
                with(
                        builtIn.updateRules(),
                        r -> r.id(),
                        "optimizers",
                        (table, id) -> DefinitionReader.check(DefinitionReader.updateRule(table, id), table)),
                with(
                        builtIn.schedules(),
                        s -> s.id(),
                        "schedules",
                        (table, id) -> DefinitionReader.check(DefinitionReader.schedule(table, id), table)));
        return new Contents(catalog, problems, noted);
    }

    private <T> List<T> with(List<T> builtIn, Function<T, String> id, String kind, BuiltIn.Reader<T> reader) {
        List<String> taken = Shelf.ids(builtIn, id);
        var own = new LinkedHashMap<String, T>();
        for (Path file : files(folder.resolve(kind))) {
            try {
                own.put(BuiltIn.id(file), read(kind, file, taken, reader));
            } catch (InputException e) {
                problems.add(String.valueOf(e.getMessage()));
            }
        }
        return Shelf.and(builtIn, own, id);
    }

    private List<Path> files(Path kind) {
        try {
            return Files.isDirectory(kind) ? BuiltIn.tomlFiles(kind) : List.of();
        } catch (IOException e) {
            problems.add(FileMessages.folderCannotBeRead(kind, e.getMessage()));
            return List.of();
        }
    }

    private <T> T read(String kind, Path file, Collection<String> taken, BuiltIn.Reader<T> reader)
            throws InputException {
        String id = BuiltIn.id(file);
        if (taken.contains(id)) {
            throw new InputException(Messages.builtInId(file, id));
        }
        List<String> notes = noted.computeIfAbsent(kind + "/" + id, _ -> new ArrayList<>());
        return reader.read(new Source(file.toString(), TextFile.read(file), notes::add).table(), id);
    }
}

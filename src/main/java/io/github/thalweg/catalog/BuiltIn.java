package io.github.thalweg.catalog;

import io.github.thalweg.catalog.definition.DefinitionReader;
import io.github.thalweg.catalog.definition.LandscapeReader;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.toml.Source;
import io.github.thalweg.catalog.toml.Table;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.stream.Stream;

/// Definitions that come with the program: its landscapes, update rules and schedules, each read from its resource when
/// it is first asked for.
public final class BuiltIn {
    private static final String ROOT = "io/github/thalweg";

    static final Catalog CATALOG = load();

    private BuiltIn() {}

    @FunctionalInterface
    public interface Reader<T> {
        T read(Table table, String id) throws InputException;
    }

    private static Catalog load() {
        try {
            var folders = new Folders();
            return new Catalog(
                    shelf(folders, "landscapes", LandscapeReader::read),
                    shelf(folders, "optimizers", DefinitionReader::updateRule),
                    shelf(folders, "schedules", DefinitionReader::schedule));
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(Messages.ownFilesUnreadable(e.getMessage()), e);
        }
    }

    private static <T> Shelf<T> shelf(Folders folders, String kind, Reader<T> reader) throws IOException {
        return new Shelf<>(folders.ids(kind), id -> read(kind, id, reader));
    }

    private static <T> T read(String kind, String id, Reader<T> reader) {
        String name = "/" + ROOT + "/" + kind + "/" + id + ".toml";
        try (InputStream in = Objects.requireNonNull(BuiltIn.class.getResourceAsStream(name), name)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return reader.read(new Source(name, text).table(), id);
        } catch (IOException | InputException e) {
            throw new IllegalStateException(Messages.ownFilesUnreadable(e.getMessage()), e);
        }
    }

    /// Names of the program's own files: the code lies in a folder or in a jar.
    private static final class Folders {
        private final Path place;
        private final List<String> names;

        /// Asks where a class was read from. Its code source will not do: with a start-up cache that is the place where
        /// the program was packaged, or null where there is nothing any more.
        Folders() throws IOException, URISyntaxException {
            String self = "/" + ROOT + "/catalog/BuiltIn.class";
            URL code = Objects.requireNonNull(BuiltIn.class.getResource(self), self);
            if (code.openConnection() instanceof JarURLConnection jar) {
                place = Path.of("");
                names = jar.getJarFile().stream().map(JarEntry::getName).toList();
            } else {
                place = Path.of(code.toURI())
                        .resolve("../".repeat(Path.of(self).getNameCount()))
                        .normalize();
                names = List.of();
            }
        }

        List<String> ids(String kind) throws IOException {
            if (names.isEmpty()) {
                return tomlFiles(place.resolve(ROOT).resolve(kind)).stream()
                        .map(BuiltIn::id)
                        .toList();
            }
            String folder = ROOT + "/" + kind + "/";
            return names.stream()
                    .filter(name -> name.startsWith(folder) && name.endsWith(".toml"))
                    .map(name -> name.substring(folder.length(), name.length() - ".toml".length()))
                    .sorted()
                    .toList();
        }
    }

    static List<Path> tomlFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".toml"))
                    .sorted(Comparator.comparing(BuiltIn::id))
                    .toList();
        }
    }

    /// A file's name without its ending.
    public static String id(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
    }
}

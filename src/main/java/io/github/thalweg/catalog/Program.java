package io.github.thalweg.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// The program's version and licence, and those of what it is made with.
public final class Program {
    /// As in the build's file.
    public static final String VERSION = "0.1.0";

    public static final String LICENCE = "Apache-2.0";

    private static final String LIST = "licences.txt";

    /// A library or typeface in the program.
    public record Part(String name, String licence) {}

    private Program() {}

    /// What the program carries, by name.
    public static List<Part> parts() {
        try (InputStream in = Objects.requireNonNull(Program.class.getResourceAsStream(LIST), LIST)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split(": ", 2))
                    .map(part -> new Part(part[0], part[1]))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

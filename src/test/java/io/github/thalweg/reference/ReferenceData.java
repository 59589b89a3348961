package io.github.thalweg.reference;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The reference data: all of it where the folder `shared/reference` stands beside the project, else the part of it
/// that is kept with the tests.
public final class ReferenceData {
    private ReferenceData() {}

    static @Nullable Path folder() {
        Path beside = Path.of("..", "shared", "reference").toAbsolutePath().normalize();
        return Files.isDirectory(beside) ? beside : null;
    }

    /// The cases of a file, one JSON object a line.
    public static List<JsonObject> cases(String name) {
        Path folder = folder();
        try (BufferedReader reader = folder == null ? kept(name) : Files.newBufferedReader(folder.resolve(name))) {
            return reader.lines()
                    .map(line -> JsonParser.parseString(line).getAsJsonObject())
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException("reference file " + name, e);
        }
    }

    private static BufferedReader kept(String name) {
        var stream = Objects.requireNonNull(
                ReferenceData.class.getResourceAsStream("/io/github/thalweg/reference/" + name), name);
        return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
    }

    /// A number of the data: non-finite ones are strings.
    static double number(com.google.gson.JsonElement element) {
        return element.isJsonNull() ? Double.NaN : Double.parseDouble(element.getAsString());
    }
}

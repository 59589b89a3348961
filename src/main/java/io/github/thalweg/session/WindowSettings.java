package io.github.thalweg.session;

import io.github.thalweg.catalog.file.AtomicFile;
import io.github.thalweg.catalog.file.Disk;
import io.github.thalweg.catalog.file.InputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What a window looked like, kept in the state folder for the next one: one line `name = value` for each setting.
public final class WindowSettings {
    private static final int MAX_BYTES = 10_000;

    private final Disk disk;
    private final Path folder;
    private final Path file;

    WindowSettings(Disk disk, Path folder) {
        this.disk = disk;
        this.folder = folder;
        this.file = folder.resolve("window");
    }

    /// Those of this user: the file `window` of [StateFolder].
    public static WindowSettings ofThisUser() {
        return in(StateFolder.path());
    }

    /// Those in a folder, which need not be there.
    public static WindowSettings in(Path folder) {
        return new WindowSettings(Disk.real(), folder);
    }

    /// The values by their names; none where there is no file that can be read.
    public Map<String, String> read() {
        var values = new TreeMap<String, String>();
        try {
            new String(disk.read(file, MAX_BYTES), StandardCharsets.UTF_8)
                    .lines()
                    .forEach(line -> {
                        int equals = line.indexOf(" = ");
                        if (equals > 0) {
                            values.put(line.substring(0, equals), line.substring(equals + 3));
                        }
                    });
        } catch (IOException _) {
            // A convenience less.
        }
        return values;
    }

    /// Keeps values, in one line each.
    public void write(Map<String, String> values) {
        String text = values.entrySet().stream()
                .map(entry -> entry.getKey() + " = " + entry.getValue() + "\n")
                .collect(Collectors.joining());
        try {
            disk.createFolder(folder);
            AtomicFile.write(disk, file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException | InputException _) {
            // A convenience less.
            return;
        }
    }
}

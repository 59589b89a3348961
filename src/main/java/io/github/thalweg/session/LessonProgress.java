package io.github.thalweg.session;

import io.github.thalweg.catalog.file.AtomicFile;
import io.github.thalweg.catalog.file.Disk;
import io.github.thalweg.catalog.file.InputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/// Progress in lessons, kept in the state folder: one line for each lesson that was begun, with the number of stages
/// that were reached.
public final class LessonProgress {
    private static final int MAX_BYTES = 1_000_000;

    private final Disk disk;
    private final Path file;
    private final Path folder;

    private LessonProgress(Disk disk, Path folder) {
        this.disk = disk;
        this.folder = folder;
        this.file = folder.resolve("lessons");
    }

    public static LessonProgress ofThisUser() {
        return in(StateFolder.path());
    }

    /// The progress in a folder, which need not be there.
    public static LessonProgress in(Path folder) {
        return new LessonProgress(Disk.real(), folder);
    }

    /// Stages that were reached, by the lesson's id. A file that cannot be read counts as none.
    public Map<String, Integer> read() {
        var stages = new TreeMap<String, Integer>();
        try {
            String text = new String(disk.read(file, MAX_BYTES), StandardCharsets.UTF_8);
            text.lines().forEach(line -> {
                int space = line.indexOf(' ');
                if (space > 0 && line.substring(0, space).matches("[1-9]")) {
                    stages.merge(line.substring(space + 1), Integer.parseInt(line.substring(0, space)), Math::max);
                }
            });
        } catch (IOException _) {
            // A convenience less.
        }
        return stages;
    }

    /// Keeps that a lesson has reached a stage.
    ///
    /// @param stage 1 to 9
    /// @throws IOException when it cannot be written
    public void reached(String lesson, int stage) throws IOException {
        var stages = new LinkedHashMap<>(read());
        stages.merge(lesson, stage, Math::max);
        write(stages);
    }

    /// Forgets all progress.
    ///
    /// @throws IOException when it cannot be written
    public void clear() throws IOException {
        write(Map.of());
    }

    private void write(Map<String, Integer> stages) throws IOException {
        var text = new StringBuilder();
        stages.forEach(
                (lesson, stage) -> text.append(stage).append(' ').append(lesson).append('\n'));
        try {
            disk.createFolder(folder);
            AtomicFile.write(disk, file, out -> out.write(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (InputException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}

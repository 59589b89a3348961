package io.github.thalweg.cli.option;

import io.github.thalweg.catalog.file.InputException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Options of a lesson that is handed out.
public final class LessonOptions {
    public static final Set<String> ALL = Set.of("--solutions", "--student", "--key");

    @Option(names = "--solutions", description = "A lesson's handout with the answers and a solution.")
    private boolean solutions;

    @Option(
            names = "--student",
            paramLabel = "ID",
            description = "A lesson whose task has a start of this student's own, drawn from the ID.")
    private @Nullable String student;

    @Option(names = "--key", description = "Prints the values that a marker should find, for --student.")
    private boolean key;

    public boolean solutions() {
        return solutions;
    }

    public @Nullable String student() {
        return student;
    }

    public boolean key() {
        return key;
    }

    /// @throws InputException when one is said of what is no lesson
    public void requireNone() throws InputException {
        String said = solutions ? "--solutions" : student != null ? "--student" : key ? "--key" : "";
        if (!said.isEmpty()) {
            throw new InputException(Messages.forLesson(said));
        }
    }

    /// @throws InputException when they do not go together, or not with a page
    public void check(boolean paper) throws InputException {
        if (solutions && !paper) {
            throw new InputException(Messages.SOLUTIONS_ENDING);
        }
        if (key && student == null) {
            throw new InputException(Messages.KEY_ALONE);
        }
    }
}

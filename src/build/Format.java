import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.ImportOrderer;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Formats the sources, or with `--check` only says which are not formatted.
///
/// Formatters that run as Maven plugins live in Maven's own JVM and fail on syntax newer than it.
/// This runs in the JDK that compiles the program: `pom.xml` calls it with the formatter on the class path.
/// Comments are filled first, see [Comments], because the formatter breaks long ones in mid-sentence.
/// The formatter itself does not know `import module` and a bare `_` in a record pattern (`var _` is fine).
final class Format {
    private static final Formatter FORMATTER = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .formatJavadoc(false)
            .build());

    public static void main(String[] arguments) throws IOException {
        boolean check = List.of(arguments).contains("--check");
        List<Path> changed;
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            List<Path> sources = files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
            changed = sources.parallelStream()
                    .filter(file -> changes(file, check))
                    .toList();
        }
        if (check && !changed.isEmpty()) {
            changed.forEach(file -> System.err.println("not formatted: " + file));
            System.err.println("Format the sources with `mvn -q validate exec:exec@format`, then run this again.");
            System.exit(1);
        }
    }

    private static boolean changes(Path file, boolean check) {
        try {
            String source = Files.readString(file);
            String formatted = format(source);
            if (!check && !formatted.equals(source)) {
                Files.writeString(file, formatted);
            }
            return !formatted.equals(source);
        } catch (FormatterException | RuntimeException problem) {
            throw new IllegalStateException(file + ": " + problem.getMessage(), problem);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static String format(String source) throws FormatterException {
        String ordered = ImportOrderer.reorderImports(
                RemoveUnusedImports.removeUnusedImports(Comments.filled(source)), JavaFormatterOptions.Style.PALANTIR);
        return FORMATTER.formatSource(ordered);
    }
}

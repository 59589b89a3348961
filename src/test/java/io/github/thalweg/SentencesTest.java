package io.github.thalweg;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What the program says to its users stands in the `Messages` of each package.
class SentencesTest {
    private static final Path SOURCES = Path.of("src/main/java/io/github/thalweg");
    private static final String BECAUSE = "a translation must need no other file than the Messages of each package";
    private static final int WORDS_OF_A_SENTENCE = 4;

    /// Packages and classes that are not about sentences, or about nothing else, each with the reason.
    private static final Map<String, String> OTHERWISE = Map.ofEntries(
            Map.entry("catalog/toml/Hints", "a table of sentences: what keys of other programs are called here"),
            Map.entry("catalog/toml/LibraryKeys", "a table of sentences: what keys of libraries are called here"),
            Map.entry("export/html/HtmlFile", "writes HTML"),
            Map.entry("export/html/LiveFile", "writes HTML"),
            Map.entry("export/live/ExamplesScript", "writes JavaScript"),
            Map.entry("export/python", "writes Python with its comments"),
            Map.entry("export/tex", "writes TeX"),
            Map.entry("figure/Caption", "writes the sentences below a figure and nothing else"),
            Map.entry("figure/map/CurvatureText", "writes what the numbers of curvature mean"),
            Map.entry("figure/run/EndingsText", "writes in words how runs end"),
            Map.entry("figure/run/MinimaText", "writes minima in words"),
            Map.entry("figure/run/RunDescription", "writes a run in words"),
            Map.entry("figure/step/LatexNames", "writes LaTeX"),
            Map.entry("figure/study/StudyText", "writes studies in words"),
            Map.entry("formula/compile/RowScript", "writes JavaScript"),
            Map.entry("formula/lanes/VectorInstructions", "checks what the compiler hands to it"),
            Map.entry("landscape/data/KindsText", "writes what the words of a target stand for"),
            Map.entry("measure/MeasureWords", "writes a measure in words"),
            Map.entry("run/kernel/ScriptKernel", "writes JavaScript"));

    /// What shows a mistake in the program, ends work that nobody waits for, or is a name for debuggers.
    private static final Set<String> OF_THE_PROGRAM = Set.of(
            "AssertionError",
            "CancellationException",
            "IllegalStateException",
            "Thread",
            "UnsupportedOperationException");

    /// Long texts of each class that has some, by its path without `.java`.
    private static final Map<String, List<String>> FOUND = new TreeMap<>();

    @BeforeAll
    static void readTheSources() throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> sources = Files.walk(SOURCES)) {
            List<Path> java = sources.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.toString().endsWith("Messages.java"))
                    .toList();
            var task = (JavacTask)
                    compiler.getTask(null, files, null, List.of(), null, files.getJavaFileObjectsFromPaths(java));
            for (CompilationUnitTree unit : task.parse()) {
                var sentences = new Sentences();
                sentences.scan(unit, null);
                if (!sentences.found.isEmpty()) {
                    FOUND.put(name(Path.of(unit.getSourceFile().toUri())), sentences.found);
                }
            }
        }
    }

    @Test
    void sentencesStandInMessages() {
        List<String> elsewhere = FOUND.entrySet().stream()
                .filter(entry -> !belongsTo(OTHERWISE.keySet(), entry.getKey()))
                .flatMap(entry -> entry.getValue().stream().map(text -> entry.getKey() + ": " + text))
                .toList();
        assertEquals("", String.join("\n", elsewhere), BECAUSE);
    }

    @Test
    void exceptionsAreNeeded() {
        Set<String> needless = new TreeSet<>(OTHERWISE.keySet());
        needless.removeIf(exception -> FOUND.keySet().stream().anyMatch(name -> belongsTo(Set.of(exception), name)));
        assertEquals(Set.of(), needless, "an exception without a sentence would let the next one through");
    }

    private static String name(Path file) {
        String path = SOURCES.toAbsolutePath().relativize(file).toString().replace('\\', '/');
        return path.substring(0, path.length() - ".java".length());
    }

    private static String folder(String name) {
        return name.substring(0, Math.max(0, name.lastIndexOf('/')));
    }

    private static boolean belongsTo(Set<String> exceptions, String name) {
        return exceptions.contains(name) || exceptions.contains(folder(name));
    }

    /// Reader of the long texts of a class, apart from those of annotations and enum constants, which say what they
    /// belong to, and of the program's own errors.
    private static final class Sentences extends TreeScanner<Void, Void> {
        private final List<String> found = new ArrayList<>();

        @Override
        public Void visitAnnotation(AnnotationTree annotation, Void unused) {
            return null;
        }

        @Override
        public Void visitClass(ClassTree type, Void unused) {
            if (type.getKind() != Tree.Kind.ENUM) {
                return super.visitClass(type, null);
            }
            Predicate<Tree> constant = member -> member instanceof VariableTree variable
                    && variable.getInitializer() instanceof NewClassTree made
                    && made.getIdentifier().toString().contentEquals(type.getSimpleName());
            type.getMembers().stream().filter(constant.negate()).forEach(member -> scan(member, null));
            return null;
        }

        @Override
        public Void visitNewClass(NewClassTree made, Void unused) {
            return OF_THE_PROGRAM.contains(made.getIdentifier().toString()) ? null : super.visitNewClass(made, null);
        }

        @Override
        public Void visitLiteral(LiteralTree literal, Void unused) {
            if (literal.getValue() instanceof String text && words(text) >= WORDS_OF_A_SENTENCE) {
                found.add(text.lines().collect(Collectors.joining("\\n")));
            }
            return null;
        }

        private static long words(String text) {
            return Arrays.stream(text.split("\\s+"))
                    .map(word -> word.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", ""))
                    .filter(word -> word.matches("\\p{L}[\\p{L}'’-]+"))
                    .count();
        }
    }
}

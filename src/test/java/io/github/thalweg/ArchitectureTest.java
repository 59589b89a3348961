package io.github.thalweg;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The order of the packages, and what each of them must not know.
class ArchitectureTest {
    /// Each may use those before it. A new package gets its place here.
    private static final List<String> ORDER = List.of(
            "formula",
            "landscape",
            "rule",
            "method",
            "run",
            "study",
            "catalog",
            "measure",
            "session",
            "figure",
            "lesson",
            "export",
            "cli",
            "window",
            "main");

    private static final int MAX_SIZE = 40;
    private static final int MAX_MEDIAN = 15;
    private static final Path SOURCES = Path.of("src/main/java");
    /// Tests of the whole program, which belong to no package of it.
    private static final Set<String> OF_ALL_PACKAGES = Set.of("fuzz", "reference");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .importUrl(Thalweg.class.getProtectionDomain().getCodeSource().getLocation());

    @Test
    void packagesUseOnlyThoseBeforeThem() {
        var layers = layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true);
        for (String name : ORDER) {
            layers = layers.layer(name).definedBy(name.equals("main") ? "io.github.thalweg" : in(name));
        }
        for (String name : ORDER) {
            String[] later =
                    ORDER.subList(ORDER.indexOf(name) + 1, ORDER.size()).toArray(String[]::new);
            layers = later.length == 0
                    ? layers.whereLayer(name).mayNotBeAccessedByAnyLayer()
                    : layers.whereLayer(name).mayOnlyBeAccessedByLayers(later);
        }
        check(layers.ensureAllClassesAreContainedInArchitecture()
                .because("each part must be understood, tested and replaced without what is built on it"));
    }

    @Test
    void packagesAreFreeOfCycles() {
        check(slices().matching("io.github.thalweg.(**)")
                .should()
                .beFreeOfCycles()
                .because("two packages that need each other can neither be read nor replaced alone"));
    }

    @Test
    void modelsOfTheWindowKnowNoNodes() {
        check(noClasses()
                .that()
                .resideInAPackage(in("window"))
                .and()
                .haveSimpleNameEndingWith("Model")
                .and()
                .areTopLevelClasses()
                .should()
                .transitivelyDependOnClassesThat(resideInAPackage("javafx..")
                        .and(not(resideInAnyPackage("javafx.beans..", "javafx.collections..", "javafx.util.."))))
                .because("the window's behaviour is tested without a toolkit"));
    }

    @Test
    void packagesAreSmall() {
        Map<String, Long> sizes = CLASSES.stream()
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, TreeMap::new, Collectors.counting()));
        sizes.forEach(
                (name, size) -> assertTrue(size <= MAX_SIZE, name + " has " + size + " classes: split it by feature"));
        List<Long> sorted = sizes.values().stream().sorted().toList();
        long median = sorted.get(sorted.size() / 2);
        assertTrue(median <= MAX_MEDIAN, "the median package has " + median + " classes");
    }

    @Test
    void packagesSayWhatTheyAre() {
        CLASSES.stream()
                .map(JavaClass::getPackageName)
                .distinct()
                .map(name -> SOURCES.resolve(name.replace('.', '/')).resolve("package-info.java"))
                .forEach(file -> assertTrue(Files.exists(file), () -> "there is no " + file));
    }

    @Test
    void testsStandBesideWhatTheyTest() throws IOException {
        try (Stream<Path> tests = Files.walk(Path.of("src/test/java"))) {
            for (Path test :
                    tests.filter(file -> file.toString().endsWith("Test.java")).toList()) {
                Path folder = SOURCES.resolve(Path.of("src/test/java").relativize(test.getParent()));
                boolean ofAllPackages =
                        OF_ALL_PACKAGES.contains(test.getParent().getFileName().toString());
                assertTrue(Files.isDirectory(folder) || ofAllPackages, () -> test + " has no package to stand beside");
            }
        }
    }

    @Test
    void onlyTheWindowKnowsJavaFx() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages("io.github.thalweg", in("window"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("javafx..")
                .because("the command line and every export work without a screen and start without a toolkit"));
    }

    @Test
    void whatComputesDoesNotDraw() {
        check(noClasses()
                .that()
                .resideInAnyPackage(in("formula"), in("landscape"), in("rule"), in("run"), in("catalog"), in("session"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.awt..")
                .because("how a trajectory looks is the figures' business: colours and sizes here are plain values"));
    }

    @Test
    void nobodyLogs() {
        check(noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.util.logging..")
                .because("what goes wrong is told to the user, in the window or on standard error, once"));
    }

    @Test
    void numbersAreWrittenAlikeEverywhere() {
        check(noClasses()
                .should()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(String.class, "formatted", Object[].class)
                .orShould()
                .callMethod(PrintStream.class, "printf", String.class, Object[].class)
                .orShould()
                .callMethod(PrintWriter.class, "printf", String.class, Object[].class)
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .because("the reader's locale has other digits, commas and letters; Locale.ROOT has these"));
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(CLASSES);
    }

    private static String in(String name) {
        return "io.github.thalweg." + name + "..";
    }
}

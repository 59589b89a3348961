package io.github.thalweg;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
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
            "session",
            "figure",
            "export",
            "cli",
            "window",
            "main");

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
    void modelsOfTheWindowKnowNoNodes() {
        check(noClasses()
                .that()
                .resideInAPackage(in("window.model"))
                .should()
                .dependOnClassesThat(resideInAPackage("javafx..")
                        .and(not(resideInAnyPackage("javafx.beans..", "javafx.collections.."))))
                .because("the window's behaviour is tested without a toolkit"));
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

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(CLASSES);
    }

    private static String in(String name) {
        return "io.github.thalweg." + name + "..";
    }
}

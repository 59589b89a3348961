package io.github.thalweg.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProgramTest {
    private static String pom() throws IOException {
        return Files.readString(Path.of("pom.xml"));
    }

    @Test
    void theVersionIsThatOfTheBuild() throws IOException {
        assertTrue(pom().contains("<artifactId>thalweg</artifactId>\n  <version>" + Program.VERSION + "-SNAPSHOT<")
                || pom().contains("<artifactId>thalweg</artifactId>\n  <version>" + Program.VERSION + "<"));
        assertTrue(pom().contains("<name>" + Program.LICENCE + "</name>"));
    }

    /// A new library needs its line, and its number here.
    @Test
    void everyLibraryHasItsLicence() throws IOException {
        String dependencies = pom().substring(pom().lastIndexOf("</dependencyManagement>"), pom().indexOf("<build>"));
        List<String> carried = Arrays.stream(dependencies.split("<dependency>", -1))
                .skip(1)
                .filter(dependency -> !dependency.contains("<scope>test"))
                .toList();
        assertEquals(15, carried.size());
        Map<String, String> names = Map.of(
                "controlsfx", "ControlsFX",
                "ikonli-javafx", "Ikonli",
                "exp4j", "exp4j",
                "tomlj", "tomlj",
                "picocli", "picocli",
                "commons-math3", "Apache Commons Math",
                "jlatexmath", "JLaTeXMath",
                "batik-svggen", "Apache Batik",
                "pdfbox", "Apache PDFBox",
                "jcodec", "JCodec");
        List<String> parts = Program.parts().stream().map(Program.Part::name).toList();
        names.forEach((library, name) -> {
            assertTrue(carried.stream().anyMatch(dependency -> dependency.contains("<artifactId>" + library + "<")));
            assertTrue(parts.contains(name), name);
        });
    }
}

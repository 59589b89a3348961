package io.github.thalweg;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.export.Format;
import io.github.thalweg.landscape.Landscape;
import io.github.thalweg.rule.Definition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The README's tables are those of the catalogue and of the exports. `mvn test -Dtest=ReadmeTest
/// -Dthalweg.readme=write` writes them.
class ReadmeTest {
    private static final String START = "<!-- tables -->\n";
    private static final String END = "<!-- end of tables -->";

    @Test
    void tablesAreThoseOfTheCatalogue() throws IOException {
        Path file = Path.of("README.md");
        String text = Files.readString(file);
        int start = text.indexOf(START) + START.length();
        int end = text.indexOf(END);
        if ("write".equals(System.getProperty("thalweg.readme"))) {
            Files.writeString(file, text.substring(0, start) + tables() + text.substring(end));
        } else {
            assertEquals(tables(), text.substring(start, end));
        }
    }

    private static String tables() {
        Catalog catalog = Catalog.builtIn();
        return "Landscapes:\n\n| group | landscapes |\n|---|---|\n" + landscapes(catalog.landscapes())
                + "\nUpdate rules:\n\n| id | update rule | |\n|---|---|---|\n" + definitions(catalog.updateRules())
                + "\nSchedules:\n\n| id | schedule | |\n|---|---|---|\n" + definitions(catalog.schedules())
                + "\nFiles of figures, each with its scenario in it:\n\n| `-o` | file | holds |\n|---|---|---|\n"
                + Arrays.stream(Format.values()).map(ReadmeTest::line).collect(Collectors.joining());
    }

    private static String line(Format format) {
        String holds =
                format.drawn() ? "every figure" : format.animated() ? "the playback of a race" : "figures of a race";
        return "| `" + format.name("name") + "` | " + format.title() + " | " + holds + " |\n";
    }

    private static String landscapes(List<Landscape> landscapes) {
        Map<String, String> groups = landscapes.stream()
                .collect(Collectors.groupingBy(
                        landscape -> landscape.tags().getFirst(),
                        TreeMap::new,
                        Collectors.mapping(landscape -> "`" + landscape.id() + "`", Collectors.joining(" "))));
        return groups.entrySet().stream()
                .map(group -> "| " + group.getKey() + " | " + group.getValue() + " |\n")
                .collect(Collectors.joining());
    }

    private static String definitions(List<? extends Definition> definitions) {
        return definitions.stream()
                .map(d -> "| `" + d.id() + "` | " + d.name() + " | " + d.summary() + " |\n")
                .collect(Collectors.joining());
    }
}

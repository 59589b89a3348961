package io.github.thalweg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.export.Format;
import io.github.thalweg.landscape.Landscape;
import io.github.thalweg.lesson.Lessons;
import io.github.thalweg.rule.Definition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The README and the pages of `src/site` agree with the program and with each other.
/// `mvn test -Dtest=PagesTest -Dthalweg.pages=write` writes the tables of the guide.
class PagesTest {
    private static final String START = "<!-- tables -->\n";
    private static final String END = "<!-- end of tables -->";
    private static final Path README = Path.of("README.md");
    private static final Path SITE = Path.of("src/site/markdown");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)?(?:#([^)]+))?\\)");

    @Test
    void tablesAreThoseOfTheCatalogue() throws IOException {
        Path file = SITE.resolve("guide.md");
        String text = Files.readString(file);
        int start = text.indexOf(START) + START.length();
        int end = text.indexOf(END);
        if ("write".equals(System.getProperty("thalweg.pages"))) {
            Files.writeString(file, text.substring(0, start) + tables() + text.substring(end));
        } else {
            assertEquals(tables(), text.substring(start, end));
        }
    }

    @Test
    void countsOfTheReadmeAreThoseOfTheCatalogue() throws IOException {
        Catalog catalog = Catalog.builtIn();
        String text = Files.readString(README);
        for (String count : List.of(
                catalog.landscapes().size() + " landscapes",
                catalog.updateRules().size() + " update rules",
                catalog.schedules().size() + " schedules",
                "**Lessons.** " + Lessons.ids().size() + " of them")) {
            assertTrue(text.contains(count), count);
        }
    }

    @Test
    void linksLeadSomewhere() throws IOException {
        for (Path page : pages()) {
            Matcher link = LINK.matcher(Files.readString(page));
            while (link.find()) {
                String target = link.group(1);
                if (target == null || !target.contains(":")) {
                    check(page, target, link.group(2));
                }
            }
        }
    }

    private static void check(Path page, @Nullable String target, @Nullable String anchor) throws IOException {
        Path file = target == null ? page : page.resolveSibling(target).normalize();
        assertTrue(Files.exists(file), page + " links to " + file);
        if (anchor != null) {
            assertTrue(anchors(file).contains(anchor), page + " links to " + file + "#" + anchor);
        }
    }

    /// The anchors that a Markdown viewer makes of the headings.
    private static List<String> anchors(Path page) throws IOException {
        return Files.readAllLines(page).stream()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("#+ ", "").toLowerCase(Locale.ROOT))
                .map(heading -> heading.replaceAll("[^a-z0-9 -]", "").replace(' ', '-'))
                .toList();
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> site = Files.list(SITE)) {
            return Stream.concat(Stream.of(README), site.sorted()).toList();
        }
    }

    private static String tables() {
        Catalog catalog = Catalog.builtIn();
        return "Landscapes:\n\n| group | landscapes |\n|---|---|\n" + landscapes(catalog.landscapes())
                + "\nUpdate rules:\n\n| id | update rule | |\n|---|---|---|\n" + definitions(catalog.updateRules())
                + "\nSchedules:\n\n| id | schedule | |\n|---|---|---|\n" + definitions(catalog.schedules())
                + "\nFiles of figures, each with its scenario in it:\n\n| `-o` | file | holds |\n|---|---|---|\n"
                + Arrays.stream(Format.values()).map(PagesTest::line).collect(Collectors.joining());
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

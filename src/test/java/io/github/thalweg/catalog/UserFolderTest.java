package io.github.thalweg.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.scenario.ScenarioReader;
import io.github.thalweg.run.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The user's own files beside those of the program.
class UserFolderTest {
    private static final String RULE = """
            name = "Mine"
            [parameters]
            lr = { default = 0.1 }
            [rule]
            text = "theta = theta - lr*g"
            """;

    @TempDir
    Path folder;

    private void optimizer(String file, String text) throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("optimizers")).resolve(file), text);
    }

    @Test
    void ownFilesComeAfterThoseOfTheProgram() throws IOException {
        optimizer("mine.toml", RULE);
        UserFolder.Contents contents = UserFolder.read(folder, Catalog.builtIn());
        assertEquals(List.of(), contents.problems());
        assertEquals("mine", contents.catalog().updateRules().getLast().id());
        assertEquals(
                Catalog.builtIn().updateRules().size() + 1,
                contents.catalog().updateRules().size());
    }

    @Test
    void oneBadFileIsReportedAndTheOthersStay() throws IOException {
        optimizer("bad.toml", RULE.replace("lr*g", "lr*gradient"));
        optimizer("mine.toml", RULE);
        optimizer("adam.toml", RULE);
        UserFolder.Contents contents = UserFolder.read(folder, Catalog.builtIn());
        Path place = folder.resolve("optimizers");
        assertEquals(
                List.of(
                        place.resolve("adam.toml") + ": expected an id that is not built in, found adam",
                        place.resolve("bad.toml") + ":5:28: unknown name gradient; the gradient is called g here"),
                contents.problems());
        assertTrue(contents.catalog().updateRule("mine").isPresent());
    }

    private static Scenario using(String landscape, Catalog catalog) throws InputException {
        String text = "[landscape]\nuse = \"" + landscape + "\"\n[[run]]\noptimizer = { use = \"sgd\" }\n";
        return ScenarioReader.read("test", text, catalog);
    }

    @Test
    void aTableThatWasReadOtherwiseIsSaid() throws IOException, InputException {
        Path table = OwnTable.write(folder);
        UserFolder.Contents contents = UserFolder.read(folder, Catalog.builtIn());
        assertEquals(List.of(), contents.problems());
        assertEquals(
                List.of(table + ":2:1: 1.234, and all numbers like it, were read as decimals, 1.234 and not 1234"),
                contents.notes());
        assertEquals(contents.notes(), contents.notesOn(using("money", contents.catalog())));
        assertEquals(List.of(), contents.notesOn(using("rosenbrock", contents.catalog())));
    }

    @Test
    void aFolderThatIsNotThereIsEmpty() {
        UserFolder.Contents contents = UserFolder.read(folder.resolve("none"), Catalog.builtIn());
        assertEquals(new UserFolder.Contents(Catalog.builtIn(), List.of(), Map.of()), contents);
    }

    @Test
    void theFolderIsThePlatformsUnlessSaidOtherwise() {
        var linux = new Properties();
        linux.setProperty("os.name", "Linux");
        linux.setProperty("user.home", "/home/ada");
        assertEquals(Path.of("/home/ada/.config/thalweg"), UserFolder.path(Map.of(), linux));
        assertEquals(Path.of("/h/.config/thalweg"), UserFolder.path(Map.of("HOME", "/h"), linux));
        assertEquals(Path.of("/cfg/thalweg"), UserFolder.path(Map.of("XDG_CONFIG_HOME", "/cfg"), linux));
        assertEquals(Path.of("/t"), UserFolder.path(Map.of("XDG_CONFIG_HOME", "/cfg", "THALWEG_HOME", "/t"), linux));
        var mac = new Properties(linux);
        mac.setProperty("os.name", "Mac OS X");
        assertEquals(Path.of("/home/ada/Library/Application Support/thalweg"), UserFolder.path(Map.of(), mac));
    }
}

package io.github.thalweg.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.scenario.ScenarioReader;
import io.github.thalweg.lesson.Show;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.window.scenario.LandscapeShown;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is seen is what a new lesson begins with.
class LessonViewTest {
    @ParameterizedTest
    @CsvSource({"MAP, MAP", "SURFACE, SURFACE", "BOTH, MAP", "DATA, DATA", "MAP_AND_DATA, DATA", "STUDIES, MAP"})
    void aNewLessonShowsWhatIsSeen(LandscapeShown shown, Show.View view) throws InputException {
        WindowModel window = SampleWindow.create();
        Scenario rows =
                ScenarioReader.read("rows", "steps = 5\n[landscape]\nuse = \"two-hospitals\"\n", Catalog.builtIn());
        window.session().edit("rows", _ -> rows);
        window.surface().shownProperty().set(shown);
        assertEquals(view, LessonView.present(window).view());
    }
}

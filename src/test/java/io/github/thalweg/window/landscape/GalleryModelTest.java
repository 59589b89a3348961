package io.github.thalweg.window.landscape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.landscape.ColorScale;
import io.github.thalweg.window.SampleWindow;
import io.github.thalweg.window.WindowModel;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GalleryModelTest {
    private final WindowModel window = SampleWindow.create();
    private final GalleryModel gallery = window.gallery();

    @Test
    void landscapesAreGroupedByWhatTheyTeach() {
        assertEquals(
                List.of("ravine", "bowl"),
                gallery.groupsProperty().get().stream()
                        .map(GalleryModel.Group::tag)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"ROSEN, 1", "round, 1", "x^2 + y, 1", "' ', 2", "nothing like it, 0"})
    void theSearchLooksAtNamesTagsSummariesAndFormulas(String words, int found) {
        gallery.searchProperty().set(words);
        assertEquals(
                found,
                gallery.groupsProperty().get().stream()
                        .mapToInt(g -> g.landscapes().size())
                        .sum());
    }

    @Test
    void theBestMatchIsTheOneOfThatName() {
        assertTrue(gallery.best().isEmpty());
        gallery.searchProperty().set("valley");
        assertEquals("Rosenbrock", gallery.best().orElseThrow().name());
        gallery.searchProperty().set("nothing like it");
        assertTrue(gallery.best().isEmpty());
    }

    @Test
    void pickingTakesTheLandscapesStartViewStepsAndScale() {
        window.playback().toEnd();
        gallery.pick(window.catalog().landscape("bowl").orElseThrow());
        assertEquals(50, window.playback().step());
        assertEquals(2, window.session().scenario().start().y());
        assertEquals(ColorScale.LINEAR, window.appearance().colorScaleProperty().get());
        window.session().undo();
        assertEquals(300, window.session().scenario().steps());
    }
}

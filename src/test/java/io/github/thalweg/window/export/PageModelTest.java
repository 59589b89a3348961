package io.github.thalweg.window.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.thalweg.export.picture.Page;
import io.github.thalweg.export.picture.Preset;
import org.junit.jupiter.api.Test;

/// The size of an exported figure, as it is chosen in the dialog.
class PageModelTest {
    private final PageModel model = new PageModel();

    @Test
    void aPresetStaysUntilItsSizeIsChanged() {
        model.choose(Preset.COLUMN);
        model.setWidth(8.6);
        assertEquals(Preset.COLUMN, model.presetProperty().get());
        model.setWidth(9);
        assertNull(model.presetProperty().get());
        assertEquals("9 x 6.5 cm, 1063 x 768 px at 300 dpi", model.page().text());
    }

    @Test
    void anotherUnitIsTheSameSize() {
        model.choose(Preset.SLIDE);
        model.setUnit(Page.Unit.MILLIMETRES);
        assertEquals("162.6 x 91.4 mm, 1920 x 1080 px at 300 dpi", model.page().text());
        assertEquals(6, model.page().type());
        model.setUnit(Page.Unit.PIXELS);
        assertEquals(1920, model.page().sheet().columns());
        assertEquals(25, model.page().type());
    }

    @Test
    void whatCannotBeHeldIsRefusedInOneSentence() {
        assertEquals("", model.problem());
        model.setWidth(20_000);
        model.setHeight(8000);
        assertEquals(
                "Expected at least 64 pixels a side and at most 100 million in all, found 20000 x 8000 px",
                model.problem());
        model.setWidth(8000);
        assertEquals("", model.problem());
    }
}

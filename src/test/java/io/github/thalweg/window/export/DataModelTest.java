package io.github.thalweg.window.export;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.window.SampleWindow;
import io.github.thalweg.window.WindowModel;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DataModelTest {
    private final WindowModel window = SampleWindow.create();

    @Test
    void decimalCommasAreOfferedWhereTheyAreUsual() {
        assertTrue(DataModel.areUsual(Locale.GERMANY));
        assertTrue(DataModel.areUsual(Locale.FRANCE));
        assertFalse(DataModel.areUsual(Locale.US));
        assertFalse(DataModel.areUsual(Locale.ROOT));
    }

    @Test
    void theRowsHaveTheCommasThatAreChosen() {
        DataModel data = window.exports().data();
        data.commasProperty().set(true);
        String commas = data.beginning().get();
        data.commasProperty().set(false);
        String points = data.beginning().get();
        assertTrue(commas.startsWith("run;step;"), commas);
        assertTrue(points.startsWith("run,step,"), points);
    }
}

package io.github.thalweg.window.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.thalweg.figure.scale.Aspect;
import io.github.thalweg.figure.scale.Limits;
import io.github.thalweg.figure.scale.MapDetails;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.window.export.AxesModel.Text;
import java.awt.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AxesModelTest {
    private final AxesModel axes = new AxesModel();

    @Test
    void whatIsNotSaidIsAsUsual() {
        assertEquals(MapDetails.USUAL, axes.details());
        assertEquals(Theme.LIGHT, axes.theme(Theme.LIGHT));
        assertNull(axes.loss());
        assertEquals("", axes.problem());
    }

    @Test
    void textsBecomeDetails() {
        axes.textProperty(Text.X_LIMITS).set("0, pi");
        axes.textProperty(Text.Y_NAME).set("bias");
        axes.textProperty(Text.LOSS_LIMITS).set("1e-3,10");
        axes.textProperty(Text.COLORS).set("123456, #abcdef");
        axes.textProperty(Text.LINES).set("4.8");
        axes.textProperty(Text.LEVELS).set("9");
        axes.equalProperty().set(false);
        assertEquals("", axes.problem());
        assertEquals(new MapDetails(Aspect.FILL, "x", "bias", new Limits(0, Math.PI), null, 9, false), axes.details());
        assertEquals(new Limits(1e-3, 10), axes.loss());
        Theme theme = axes.theme(Theme.LIGHT);
        assertEquals(new Color(0x123456), theme.runs().getFirst());
        assertEquals(Theme.LIGHT.runs().get(2), theme.runs().get(2));
        assertEquals(4.8, theme.metrics().trajectory(), 1e-12);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "X_LIMITS | 3,1 | x limits must be MIN,MAX with MIN below MAX, was 3,1",
                "LOSS_LIMITS | 3 | Loss limits must be MIN,MAX, was 3",
                "LEVELS | many | Contours needs numbers, found \"many\"",
                "COLORS | red | Colours must be six hexadecimal digits each, as 1f5fbf, was red"
            })
    void whatIsNoneLeavesThePreviewAsUsual(Text text, String typed, String sentence) {
        axes.textProperty(text).set(typed);
        assertEquals(sentence, axes.problem());
        assertNotNull(axes.details());
        assertEquals(MapDetails.USUAL, axes.details());
        assertEquals(Theme.LIGHT, axes.theme(Theme.LIGHT));
    }
}

package io.github.thalweg.window.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.thalweg.measure.Measured;
import io.github.thalweg.window.scenario.Background;
import java.util.List;
import java.util.Map;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

/// What a screen reader says of a lesson's text.
@ExtendWith(ApplicationExtension.class)
class LessonFlowRobotTest {
    private final SimpleObjectProperty<Map<String, Measured>> values = new SimpleObjectProperty<>(Map.of());

    private static List<String> said(LessonFlow flow) {
        return flow.getChildren().stream().map(Node::getAccessibleText).toList();
    }

    @Test
    void eachParagraphIsSaidAloneWithItsNumbers() {
        var flow = new LessonFlow(
                "It ends at {end}.\n\nThe *slope* is {slope}, twice {slope}.",
                Background.inPlace(),
                values,
                _ -> {},
                _ -> {});
        assertEquals(List.of("It ends at ….", "The slope is …, twice …."), said(flow));
        values.set(Map.of("end", new Measured.Number(-0.25), "slope", new Measured.Number(1e-7)));
        assertEquals(List.of("It ends at −0.25.", "The slope is 1e−7, twice 1e−7."), said(flow));
    }
}

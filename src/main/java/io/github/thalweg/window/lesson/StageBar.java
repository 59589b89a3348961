package io.github.thalweg.window.lesson;

import java.util.EnumMap;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Bar of the four stages of a lesson, those that are done, the present one, and those to come.
final class StageBar extends HBox {
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
    private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");

    private final Map<LessonStage, Button> buttons = new EnumMap<>(LessonStage.class);
    private final LessonModel lessons;

    StageBar(LessonModel lessons) {
        this.lessons = lessons;
        getStyleClass().add("lesson-stages");
        for (LessonStage stage : LessonStage.values()) {
            var button = new Button(stage.title());
            button.getStyleClass().add("lesson-stage");
            button.setMaxWidth(Double.MAX_VALUE);
            setHgrow(button, Priority.ALWAYS);
            button.setOnAction(_ -> lessons.enter(stage));
            buttons.put(stage, button);
            getChildren().add(button);
        }
        lessons.stageProperty().subscribe(_ -> show());
        lessons.progress().stagesProperty().subscribe(_ -> show());
        lessons.openProperty().subscribe(_ -> show());
    }

    private void show() {
        LessonStage now = lessons.stageProperty().get();
        var open = lessons.openProperty().get();
        boolean tried = open == null || open.task() != null;
        int stages = tried ? LessonStage.TRY.number() : LessonStage.WHY.number();
        int reached = open == null ? 0 : lessons.progress().stage(open.id());
        buttons.forEach((stage, button) -> {
            button.pseudoClassStateChanged(NOW, stage == now);
            button.pseudoClassStateChanged(DONE, stage.number() < now.number());
            boolean free = stage.number() <= Math.max(now.number(), reached) || stage == LessonStage.PREDICT;
            button.setDisable(!free);
            button.setVisible(stage.number() <= stages);
            button.setManaged(stage.number() <= stages);
            button.setAccessibleText("Stage " + stage.number() + " of " + stages + ": " + stage.title());
        });
    }
}

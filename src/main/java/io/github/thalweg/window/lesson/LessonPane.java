package io.github.thalweg.window.lesson;

import io.github.thalweg.lesson.Lesson;
import io.github.thalweg.lesson.LessonText.Span;
import io.github.thalweg.window.controls.SectionTitle;
import io.github.thalweg.window.scenario.Background;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Column to read beside the map: the lesson's question, its explanation and its task, stage by stage.
public final class LessonPane extends BorderPane {
    private static final PseudoClass DENSE = PseudoClass.getPseudoClass("dense");

    /// A lower column has less room between its lines, so that the last answer is seen without scrolling.
    private static final double LOW = 640;

    private final LessonModel lessons;
    private final SpotModel spot;
    private final LessonLinks links;
    private final TaskControls controls;
    private final Background background;
    private final Label course = new Label();
    private final SectionTitle title = new SectionTitle("");
    private final VBox content = new VBox();
    private final ScrollPane scroll = new ScrollPane(content);
    private final Button next = new Button();

    public LessonPane(
            LessonModel lessons, SpotModel spot, LessonLinks links, TaskControls controls, Background background) {
        this.lessons = lessons;
        this.spot = spot;
        this.links = links;
        this.controls = controls;
        this.background = background;
        setId("lesson");
        getStyleClass().add("lesson-pane");
        setMinSize(0, 0);
        course.getStyleClass().add("secondary");
        title.getStyleClass().add("lesson-title");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        var head = new VBox(course, title, new StageBar(lessons));
        head.getStyleClass().add("lesson-head");
        content.getStyleClass().add("lesson-content");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("plain-scroll");
        setTop(head);
        setCenter(scroll);
        setBottom(foot());
        heightProperty().subscribe(height -> pseudoClassStateChanged(DENSE, height.doubleValue() < LOW));
        lessons.openProperty().subscribe(_ -> show());
        lessons.stageProperty().subscribe(_ -> show());
        lessons.choiceProperty().subscribe(_ -> show());
    }

    private HBox foot() {
        var own = new Button(Messages.MAKE_YOURS);
        own.setId("lesson-own");
        own.setOnAction(_ -> lessons.makeOwn());
        var leave = new Button("Leave");
        leave.setId("lesson-leave");
        leave.setOnAction(_ -> lessons.leave());
        next.setId("lesson-next");
        next.setDefaultButton(false);
        next.getStyleClass().add("primary");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        for (Button button : new Button[] {leave, own, next}) {
            button.setMinWidth(USE_PREF_SIZE);
        }
        var foot = new HBox(leave, own, gap, next);
        foot.getStyleClass().add("lesson-foot");
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    private void show() {
        Lesson lesson = lessons.openProperty().get();
        if (lesson == null) {
            content.getChildren().clear();
            return;
        }
        course.setText(links.place(lesson));
        title.setText(lesson.name());
        content.getChildren().clear();
        switch (lessons.stageProperty().get()) {
            case PREDICT -> {
                content.getChildren().add(new QuestionPane(lessons, spot, lesson, this::flow));
                Platform.runLater(this::focusFirst);
            }
            case WATCH -> watch(lesson);
            case WHY -> why(lesson);
            case TRY -> attempt(lesson);
        }
        showNext(lesson);
        scroll.setVvalue(0);
    }

    /// One who works with the keyboard goes on at the first answer.
    private void focusFirst() {
        content.lookupAll(".lesson-choice, .lesson-spot .number-field").stream()
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    private void watch(Lesson lesson) {
        content.getChildren().add(new AnswerPane(lessons, spot, lesson, false));
    }

    private void why(Lesson lesson) {
        content.getChildren().add(new AnswerPane(lessons, spot, lesson, true));
        lesson.parts().forEach(part -> content.getChildren().add(new PartPane(lessons, part, flow(part.text()))));
    }

    private void attempt(Lesson lesson) {
        if (lesson.task() == null) {
            return;
        }
        content.getChildren()
                .addAll(new TaskPane(lessons, lesson.task(), flow(lesson.task().text())), controls);
        controls.show(lesson);
    }

    private Node flow(String text) {
        return new LessonFlow(text, background, lessons.valuesProperty(), links::point, this::follow);
    }

    private void follow(Span.Link link) {
        links.follow(link);
    }

    private void showNext(Lesson lesson) {
        LessonStage stage = lessons.stageProperty().get();
        @Nullable Lesson after = links.after(lesson);
        boolean last = stage == LessonStage.TRY || (stage == LessonStage.WHY && lesson.task() == null);
        next.setVisible(stage != LessonStage.PREDICT && (!last || after != null));
        next.setText(
                switch (stage) {
                    case PREDICT, WATCH -> "Why?";
                    case WHY -> last ? Messages.NEXT_LESSON : Messages.NOW_YOU;
                    case TRY -> Messages.NEXT_LESSON;
                });
        next.setOnAction(_ -> {
            if (last && after != null) {
                lessons.open(after);
            } else {
                lessons.enter(stage == LessonStage.WHY ? LessonStage.TRY : LessonStage.WHY);
            }
        });
    }
}

package io.github.thalweg.window.lesson;

import io.github.thalweg.lesson.Courses.Course;
import io.github.thalweg.lesson.Lesson;
import io.github.thalweg.lesson.LessonText;
import io.github.thalweg.lesson.Lessons;
import io.github.thalweg.window.controls.IconButton;
import io.github.thalweg.window.controls.SectionTitle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// List of all lessons by course, with their minutes and what is done; of two prepared lectures; and of the user's own.
public final class LessonList extends BorderPane {
    private final LessonModel lessons;
    private final Supplier<List<Lesson>> own;
    private final TextField search = new TextField();
    private final VBox list = new VBox();

    /// @param own the user's lessons, read when the list is opened
    public LessonList(LessonModel lessons, Supplier<List<Lesson>> own) {
        this.lessons = lessons;
        this.own = own;
        setId("lessons");
        getStyleClass().addAll("study-pane", "lesson-list");
        // First: what is shown is filled, and to read all lessons takes half a second.
        setVisible(false);
        search.setPromptText(Messages.SEARCH);
        search.setAccessibleText(Messages.SEARCH);
        search.setId("lesson-search");
        search.textProperty().subscribe(_ -> fill());
        search.setOnAction(_ -> openFirst());
        list.getStyleClass().add("lesson-courses");
        var scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("plain-scroll");
        setTop(header());
        setCenter(scroll);
        lessons.progress().stagesProperty().subscribe(_ -> fill());
    }

    private HBox header() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var clear = new Button(Messages.CLEAR);
        clear.getStyleClass().add("link");
        clear.setOnAction(_ -> lessons.progress().clear());
        var header = new HBox(
                8,
                new SectionTitle("Lessons"),
                search,
                gap,
                clear,
                new IconButton(Feather.X, Messages.CLOSE, this::close));
        header.getStyleClass().add("plot-header");
        header.setAlignment(Pos.CENTER_LEFT);
        return header;
    }

    /// Opens the list, or closes it.
    public void toggle() {
        setVisible(!isVisible());
        if (isVisible()) {
            search.clear();
            fill();
            // The letter of the key that opened the list is not for the field.
            Platform.runLater(search::requestFocus);
        }
    }

    public void close() {
        setVisible(false);
    }

    private void fill() {
        if (!isVisible()) {
            return;
        }
        list.getChildren().clear();
        Lessons.courses().lectures().forEach(lecture -> add(lecture, "Lecture: "));
        Lessons.courses().courses().forEach(course -> add(course, ""));
        own.get().stream()
                .collect(Collectors.groupingBy(LessonList::course, TreeMap::new, Collectors.toList()))
                .forEach((course, owned) -> add(course, "", inOrder(owned)));
        if (list.getChildren().isEmpty()) {
            list.getChildren().add(new Label(Messages.NO_LESSON));
        }
    }

    /// The course of a lesson of the user's.
    private static String course(Lesson lesson) {
        String course = lesson.heading().course();
        return course.isEmpty() ? Messages.OWN : course;
    }

    private static List<Lesson> inOrder(List<Lesson> lessons) {
        return lessons.stream()
                .sorted(Comparator.comparingInt(lesson -> lesson.heading().order()))
                .toList();
    }

    private void add(Course course, String before) {
        add(
                before + course.name(),
                course.summary(),
                course.lessons().stream()
                        .map(id -> Lessons.builtIn(id).orElseThrow())
                        .toList());
    }

    private void add(String name, String summary, List<Lesson> all) {
        List<Lesson> found = all.stream().filter(this::isFound).toList();
        if (found.isEmpty()) {
            return;
        }
        var title = new SectionTitle(name);
        var about = new Label(summary);
        about.getStyleClass().add("secondary");
        about.setWrapText(true);
        var part = new VBox(4, title, about);
        part.getStyleClass().add("lesson-course");
        found.forEach(lesson -> part.getChildren().add(row(lesson)));
        list.getChildren().add(part);
    }

    /// A lesson that is asked for by its number is meant alone, though the words of others have the number, too.
    private boolean isFound(Lesson lesson) {
        String wanted = search.getText().strip().toLowerCase(Locale.ROOT);
        if (isNumber(wanted)) {
            return wanted.equals(number(lesson));
        }
        String asked = LessonText.plain(lesson.question().text(), Map.of());
        String words = (lesson.name() + " " + lesson.heading().summary() + " " + asked).toLowerCase(Locale.ROOT);
        return words.contains(wanted);
    }

    private static boolean isNumber(String text) {
        return text.matches("[1-9]\\d?")
                && Integer.parseInt(text) <= Lessons.ids().size();
    }

    /// The place of a lesson in the order of all courses, from 1; empty for the user's own.
    private static String number(Lesson lesson) {
        int place = Lessons.ids().indexOf(lesson.id());
        return place < 0 ? "" : Integer.toString(place + 1);
    }

    private Button row(Lesson lesson) {
        int stage = lessons.progress().stage(lesson.id());
        var done = new Label(stage == ProgressModel.SOLVED ? "solved" : stage > 2 ? "seen" : "");
        done.getStyleClass().add("lesson-done");
        done.setMinWidth(54);
        var name = new Label(lesson.name());
        name.getStyleClass().add("lesson-name");
        name.setMinWidth(Region.USE_PREF_SIZE);
        var summary = new Label(lesson.heading().summary());
        summary.getStyleClass().add("secondary");
        HBox.setHgrow(summary, Priority.ALWAYS);
        summary.setMaxWidth(Double.MAX_VALUE);
        var minutes = new Label(lesson.heading().minutes() + " min");
        minutes.getStyleClass().add("secondary");
        minutes.setMinWidth(Region.USE_PREF_SIZE);
        var number = new Label(number(lesson));
        number.getStyleClass().add("secondary");
        number.setMinWidth(22);
        number.setAlignment(Pos.CENTER_RIGHT);
        var row = new HBox(12, done, number, name, summary, minutes);
        row.setAlignment(Pos.CENTER_LEFT);
        var button = new Button();
        button.setGraphic(row);
        button.getStyleClass().add("lesson-row");
        button.setMaxWidth(Double.MAX_VALUE);
        row.prefWidthProperty().bind(button.widthProperty().subtract(20));
        button.setAccessibleText(lesson.name() + ", " + lesson.heading().minutes() + " minutes. "
                + lesson.heading().summary());
        button.setOnAction(_ -> open(lesson));
        return button;
    }

    private void open(Lesson lesson) {
        close();
        lessons.open(lesson);
    }

    private void openFirst() {
        list.lookupAll(".lesson-row").stream()
                .filter(Button.class::isInstance)
                .findFirst()
                .ifPresent(button -> ((Button) button).fire());
    }
}

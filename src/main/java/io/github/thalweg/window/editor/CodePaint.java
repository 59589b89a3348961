package io.github.thalweg.window.editor;

import io.github.thalweg.window.scenario.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Point2D;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Pane;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// Painter of a text area's words in colours, exactly where the text area has laid them out.
final class CodePaint extends Pane {
    private final TextArea area;
    private final Group drawn = new Group();
    private final List<Double> tops = new ArrayList<>();
    private boolean fresh;
    private double lineHeight = 16;

    CodePaint(TextArea area) {
        this.area = area;
        setMouseTransparent(true);
        getStyleClass().add("code-paint");
        drawn.setManaged(false);
        getChildren().add(drawn);
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
    }

    /// The text has changed: what is drawn no longer fits.
    void forget() {
        fresh = false;
    }

    /// The tops of the lines, in this pane.
    List<Double> lineTops() {
        return tops.stream().map(top -> top + drawn.getLayoutY()).toList();
    }

    double lineHeight() {
        return lineHeight;
    }

    /// Draws the words, and moves them with the text when it is scrolled.
    void draw(List<RuleWord> words, @Nullable Problem problem) {
        if (area.lookup(".text") instanceof Text text && text.getText().equals(area.getText())) {
            if (!fresh) {
                fresh = true;
                drawn.getChildren().clear();
                measure(text);
                words.stream()
                        .filter(w -> w.end() <= area.getLength())
                        .forEach(w -> drawn.getChildren().add(word(text, w)));
                underline(text, problem);
            }
            Point2D origin = sceneToLocal(text.localToScene(0, 0));
            drawn.setLayoutX(origin.getX());
            drawn.setLayoutY(origin.getY());
        }
    }

    /// Lines with letters are where these are; empty ones follow.
    private void measure(Text text) {
        var line = new Text("0");
        line.setFont(text.getFont());
        lineHeight = line.getLayoutBounds().getHeight();
        tops.clear();
        double next = 0;
        int start = 0;
        for (String code : area.getText().split("\n", -1)) {
            double top = code.isEmpty()
                    ? next
                    : corner(text.rangeShape(start, start + 1)).getY();
            tops.add(top);
            next = top + lineHeight;
            start += code.length() + 1;
        }
    }

    private Text word(Text text, RuleWord word) {
        Text letters = letters(
                area.getText(word.start(), word.end()),
                "code-" + word.kind().name().toLowerCase(Locale.ROOT),
                corner(text.rangeShape(word.start(), word.end())));
        letters.setFont(text.getFont());
        return letters;
    }

    private static Text letters(String text, String style, Point2D at) {
        var letters = new Text(at.getX(), at.getY(), text);
        letters.setTextOrigin(VPos.TOP);
        letters.getStyleClass().setAll(style);
        return letters;
    }

    /// What is wrong at the end of the text has no letters to underline: its last one is.
    private void underline(Text text, @Nullable Problem problem) {
        if (problem != null && problem.start() >= 0 && area.getLength() > 0) {
            int start = Math.clamp(problem.start(), 0, area.getLength() - 1);
            int end = Math.clamp(problem.start() + problem.length(), start + 1, area.getLength());
            var line = new Path(text.underlineShape(start, end));
            line.getStyleClass().add("code-underline");
            drawn.getChildren().add(line);
        }
    }

    private static Point2D corner(PathElement[] shape) {
        return shape.length > 0 && shape[0] instanceof MoveTo to ? new Point2D(to.getX(), to.getY()) : Point2D.ZERO;
    }
}

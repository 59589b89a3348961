package io.github.thalweg.window;

import io.github.thalweg.catalog.Program;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The program's version and licence, and those of what it is made with.
final class AboutText extends VBox {
    private static final double WIDTH = 720;

    AboutText() {
        super(4);
        setId("about");
        var version = new Label(Messages.program(
                Program.VERSION, Program.LICENCE, Runtime.version().feature()));
        var parts = new Label(Messages.parts(Program.parts().stream()
                .map(part -> part.name() + " (" + part.licence() + ")")
                .toList()));
        parts.setWrapText(true);
        parts.setMaxWidth(WIDTH);
        parts.setPrefWidth(WIDTH);
        parts.getStyleClass().add("secondary");
        getChildren().addAll(version, parts);
    }
}

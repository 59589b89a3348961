package io.github.thalweg.window.landscape;

import io.github.thalweg.landscape.Landscape;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.text.TextAlignment;

/// A landscape in the gallery.
final class LandscapeTile extends Button {
    LandscapeTile(Landscape landscape, Thumbnails thumbnails, Runnable pick) {
        getStyleClass().add("tile");
        var picture = new ImageView();
        picture.setFitWidth(Thumbnails.WIDTH);
        picture.setFitHeight(Thumbnails.HEIGHT);
        thumbnails.show(landscape, picture::setImage);
        setMnemonicParsing(false);
        setText(landscape.name());
        setGraphic(picture);
        setContentDisplay(ContentDisplay.TOP);
        setPrefWidth(Thumbnails.WIDTH + 10);
        // The ends of long names tell landscapes of a kind apart.
        setWrapText(true);
        setTextAlignment(TextAlignment.CENTER);
        setAccessibleText(landscape.name());
        setAccessibleHelp(landscape.summary());
        var hint = new Tooltip(landscape.summary() + "\n" + landscape.formula());
        hint.setWrapText(true);
        hint.setMaxWidth(360);
        setTooltip(hint);
        setOnAction(_ -> pick.run());
    }
}

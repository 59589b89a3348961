package io.github.thalweg.window.view;

import io.github.thalweg.window.model.WindowModel;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import org.controlsfx.control.PopOver;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The landscape's name; pressing it opens the gallery.
final class GalleryButton extends Button {
    private final WindowModel window;
    private final Thumbnails thumbnails;

    GalleryButton(WindowModel window) {
        this.window = window;
        this.thumbnails = new Thumbnails(window.background());
        setId("gallery");
        setGraphic(new FontIcon(Feather.CHEVRON_DOWN));
        setContentDisplay(ContentDisplay.RIGHT);
        setMinWidth(USE_PREF_SIZE);
        setMaxWidth(200);
        textProperty().bind(window.landscape().nameProperty());
        accessibleTextProperty().bind(window.landscape().nameProperty().map(name -> "Landscape: " + name));
        setOnAction(_ -> open());
    }

    void open() {
        window.gallery().searchProperty().set("");
        var popOver = new ThemedPopOver(window, new GalleryPane(window, thumbnails));
        popOver.setArrowLocation(PopOver.ArrowLocation.TOP_LEFT);
        popOver.show(this);
    }
}

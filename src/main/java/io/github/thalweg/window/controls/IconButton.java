package io.github.thalweg.window.controls;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A button that shows an icon; its name is its tooltip and what a screen reader says.
public final class IconButton extends Button {
    private final FontIcon icon;

    public IconButton(Feather picture, String name, Runnable action) {
        icon = new FontIcon(picture);
        setGraphic(icon);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        getStyleClass().add("icon-button");
        name(name);
        Hint.on(this);
        setOnAction(_ -> action.run());
    }

    public void name(String name) {
        setAccessibleText(name);
        setAccessibleHelp(name);
    }

    public void picture(Feather picture) {
        icon.setIconCode(picture);
    }
}

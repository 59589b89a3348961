package io.github.thalweg.window.controls;

import javafx.scene.Node;
import org.controlsfx.control.PopOver;

/// A pop-over with the window's own colours: it is a window of its own and inherits no stylesheet.
public final class ThemedPopOver extends PopOver {
    public ThemedPopOver(AppearanceModel appearance, Node content) {
        super(content);
        getRoot()
                .getStylesheets()
                .setAll(Stylesheets.of(appearance.themeProperty().get()));
        setDetachable(false);
        setHeaderAlwaysVisible(false);
        setCornerRadius(8);
        setArrowSize(8);
        setAnimated(false);
    }
}

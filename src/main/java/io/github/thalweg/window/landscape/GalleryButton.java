package io.github.thalweg.window.landscape;

import io.github.thalweg.window.controls.AppearanceModel;
import io.github.thalweg.window.controls.ThemedPopOver;
import io.github.thalweg.window.scenario.Background;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import org.controlsfx.control.PopOver;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Button with the landscape's name, which opens the gallery.
public final class GalleryButton extends Button {
    /// In pixels: an arrow and the beginning of a name.
    private static final double MIN_WIDTH = 96;

    private static final double WIDEST = 280;

    private final GalleryModel gallery;
    private final Runnable picked;
    private final AppearanceModel appearance;
    private final Thumbnails thumbnails;

    /// @param name   of the landscape that is shown
    /// @param picked called after one was chosen
    public GalleryButton(
            GalleryModel gallery,
            ObservableValue<String> name,
            Runnable picked,
            AppearanceModel appearance,
            Background background) {
        this.gallery = gallery;
        this.picked = picked;
        this.appearance = appearance;
        this.thumbnails = new Thumbnails(background);
        setId("gallery");
        setMnemonicParsing(false);
        setGraphic(new FontIcon(Feather.CHEVRON_DOWN));
        setContentDisplay(ContentDisplay.RIGHT);
        setMinWidth(MIN_WIDTH);
        setMaxWidth(WIDEST);
        textProperty().bind(name);
        accessibleTextProperty().bind(name.map(shown -> "Landscape: " + shown));
        setOnAction(_ -> open());
    }

    /// Keeps as much of the name as there is room for.
    ///
    /// @param spare what is left in the bar where the button is at its narrowest, in pixels
    public void keep(double spare) {
        double whole = Math.clamp(prefWidth(-1), MIN_WIDTH, WIDEST);
        setMinWidth(Math.clamp(getMinWidth() + spare, MIN_WIDTH, whole));
    }

    public void open() {
        gallery.searchProperty().set("");
        new ThemedPopOver(appearance, new GalleryPane(gallery, thumbnails, picked))
                .open(this, PopOver.ArrowLocation.TOP_LEFT);
    }
}

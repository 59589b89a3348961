package io.github.thalweg.window;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// Opens the window.
public final class ThalwegApplication extends Application {
    /// Called by JavaFX, by reflection.
    public ThalwegApplication() {}

    @Override
    public void start(Stage stage) {
        stage.setTitle("Thalweg");
        stage.setScene(new Scene(new StackPane(), 1200, 800));
        stage.show();
    }
}

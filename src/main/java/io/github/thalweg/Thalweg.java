package io.github.thalweg;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// The program: without arguments it opens the window.
public final class Thalweg extends Application {
    public static void main(String[] arguments) {
        // Pictures are drawn with Java2D, the window is JavaFX alone: AWT must never look for a screen.
        System.setProperty("java.awt.headless", "true");
        launch(Thalweg.class, arguments);
    }

    @Override
    public void start(Stage stage) {
        stage.setTitle("Thalweg");
        stage.setScene(new Scene(new StackPane(), 1200, 800));
        stage.show();
    }
}

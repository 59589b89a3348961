package io.github.thalweg.window.view;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// A file dropped on the window is opened.
record FileDrop(Consumer<Path> open) {
    void listen(Scene scene) {
        scene.addEventHandler(DragEvent.DRAG_OVER, FileDrop::accept);
        scene.addEventHandler(DragEvent.DRAG_DROPPED, this::drop);
    }

    private static void accept(DragEvent event) {
        if (event.getDragboard().getFiles().size() == 1) {
            event.acceptTransferModes(TransferMode.COPY);
        }
    }

    private void drop(DragEvent event) {
        open.accept(event.getDragboard().getFiles().getFirst().toPath());
        event.setDropCompleted(true);
    }
}

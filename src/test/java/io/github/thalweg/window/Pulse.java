package io.github.thalweg.window;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.scene.Scene;

/// Work on the toolkit's thread and the layout after it: what a robot waits for with a tenth of a second to spare, for
/// tests that do much of it.
public final class Pulse {
    private Pulse() {}

    /// Does the work and waits until the scene has been laid out anew.
    public static void after(Scene scene, Runnable work) {
        var laidOut = new CountDownLatch(1);
        Runnable listener = laidOut::countDown;
        onToolkit(() -> {
            work.run();
            scene.addPostLayoutPulseListener(listener);
            Platform.requestNextPulse();
        });
        try {
            laidOut.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        onToolkit(() -> scene.removePostLayoutPulseListener(listener));
    }

    private static void onToolkit(Runnable work) {
        var task = new FutureTask<>(work, null);
        Platform.runLater(task);
        try {
            task.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}

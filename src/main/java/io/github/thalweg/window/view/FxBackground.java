package io.github.thalweg.window.view;

import io.github.thalweg.window.model.Background;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;

/// Work on daemon threads, one fewer than there are processors; results come back on the JavaFX thread.
public final class FxBackground implements Background {
    private final ExecutorService threads =
            Executors.newFixedThreadPool(Math.max(1, Runtime.getRuntime().availableProcessors() - 1), work -> {
                var thread = new Thread(work, "background");
                thread.setDaemon(true);
                return thread;
            });

    @Override
    public <T> void submit(Supplier<T> work, Consumer<T> then) {
        threads.execute(() -> {
            T result = work.get();
            Platform.runLater(() -> then.accept(result));
        });
    }
}

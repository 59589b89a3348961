package io.github.thalweg.window.scenario;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Undo history: the values before and after the present one, each with the name of the change that leads there.
final class History<T> {
    private static final int DEPTH = 1_000;

    /// A value, and the change between it and the one that is nearer to the present.
    record Step<T>(String what, T value) {}

    private final Deque<Step<T>> past = new ArrayDeque<>();
    private final Deque<Step<T>> future = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<@Nullable String> undoName = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable String> redoName = new ReadOnlyObjectWrapper<>();

    /// The change that undo takes back, or null.
    ReadOnlyObjectProperty<@Nullable String> undoNameProperty() {
        return undoName.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable String> redoNameProperty() {
        return redoName.getReadOnlyProperty();
    }

    void changed(String what, T before) {
        past.push(new Step<>(what, before));
        if (past.size() > DEPTH) {
            past.removeLast();
        }
        future.clear();
        publish();
    }

    T undo(T present) {
        return move(past, future, present);
    }

    T redo(T present) {
        return move(future, past, present);
    }

    /// Adds what comes before everything in here, the latest first, and, where nothing has changed meanwhile, what redo
    /// leads to, the next first.
    void extend(List<Step<T>> earlier, List<Step<T>> later) {
        if (past.isEmpty() && future.isEmpty()) {
            future.addAll(later);
        }
        past.addAll(earlier);
        publish();
    }

    void clear() {
        past.clear();
        future.clear();
        publish();
    }

    private T move(Deque<Step<T>> from, Deque<Step<T>> to, T present) {
        if (from.isEmpty()) {
            return present;
        }
        Step<T> step = from.pop();
        to.push(new Step<>(step.what(), present));
        publish();
        return step.value();
    }

    private void publish() {
        undoName.set(past.isEmpty() ? null : past.element().what());
        redoName.set(future.isEmpty() ? null : future.element().what());
    }
}

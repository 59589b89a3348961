package io.github.thalweg.window.model;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The values before and after the present one, each with the name of the change that leads there.
final class History<T> {
    private static final int DEPTH = 1_000;

    private record Entry<T>(String what, T value) {}

    private final Deque<Entry<T>> past = new ArrayDeque<>();
    private final Deque<Entry<T>> future = new ArrayDeque<>();
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
        past.push(new Entry<>(what, before));
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

    void clear() {
        past.clear();
        future.clear();
        publish();
    }

    private T move(Deque<Entry<T>> from, Deque<Entry<T>> to, T present) {
        if (from.isEmpty()) {
            return present;
        }
        Entry<T> entry = from.pop();
        to.push(new Entry<>(entry.what(), present));
        publish();
        return entry.value();
    }

    private void publish() {
        undoName.set(past.isEmpty() ? null : past.element().what());
        redoName.set(future.isEmpty() ? null : future.element().what());
    }
}

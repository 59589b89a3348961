package io.github.thalweg.window.scenario;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The line at the foot of the window: what was just done, or why it was not.
public final class StatusModel {
    /// One sentence.
    ///
    /// @param failure something that the user asked for was not done
    public record Message(String text, boolean failure) {}

    private final ReadOnlyObjectWrapper<Message> message = new ReadOnlyObjectWrapper<>(new Message("", false));

    // Properties

    public ReadOnlyObjectProperty<Message> messageProperty() {
        return message.getReadOnlyProperty();
    }

    // Commands

    public void say(String sentence) {
        message.set(new Message(sentence, false));
    }

    public void fail(String sentence) {
        message.set(new Message(sentence, true));
    }

    /// Clears a message that has been shown long enough, if no other has come.
    public void expire(Message shown) {
        if (message.get().equals(shown)) {
            clear();
        }
    }

    public void clear() {
        say("");
    }
}

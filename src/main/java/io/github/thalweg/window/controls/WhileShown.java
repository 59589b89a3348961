package io.github.thalweg.window.controls;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;
import javafx.util.Subscription;

/// Subscription to models that lasts while a node is in a window that is open: a pop-over keeps its scene when it is
/// closed, and would stay alive through the models for ever.
public final class WhileShown {
    private final Supplier<Subscription> follow;
    private Subscription subscription = Subscription.EMPTY;

    private WhileShown(Supplier<Subscription> follow) {
        this.follow = follow;
    }

    /// @param follow called each time the node comes to be shown
    public static void follow(Node node, Supplier<Subscription> follow) {
        node.sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::showingProperty)
                .orElse(false)
                .subscribe(new WhileShown(follow)::show);
    }

    private void show(boolean shown) {
        subscription.unsubscribe();
        subscription = shown ? follow.get() : Subscription.EMPTY;
    }
}

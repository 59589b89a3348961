package io.github.thalweg.window;

import io.github.thalweg.window.controls.Shortcut;
import io.github.thalweg.window.map.StartHandle;
import io.github.thalweg.window.map.SurfaceView;
import io.github.thalweg.window.paint.PaintLayer;
import io.github.thalweg.window.schedule.KnotHandle;
import java.util.List;
import java.util.Set;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

/// Binding of the table of shortcuts to a scene. Controls that need a key themselves keep it: letters belong to a
/// text field, arrows to a slider, Space to a button.
final class KeyBindings {
    private static final Set<KeyCode> EDITING = Set.of(KeyCode.Z, KeyCode.C, KeyCode.V, KeyCode.X, KeyCode.A);

    private final List<Shortcut> shortcuts;
    private final Runnable leaveField;

    /// @param leaveField moves the focus from a field to where plain keys are shortcuts
    KeyBindings(List<Shortcut> shortcuts, Runnable leaveField) {
        this.shortcuts = shortcuts;
        this.leaveField = leaveField;
    }

    void bind(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && scene.getFocusOwner() instanceof TextInputControl field) {
                // The field gives up what was typed before it is left.
                Platform.runLater(() -> leave(scene, field));
            } else if (!belongsTo(scene.getFocusOwner(), event) && !(isPlain(event) && hasPopup(scene))) {
                run(event);
            }
        });
        scene.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (!(scene.getFocusOwner() instanceof TextInputControl) && !hasPopup(scene)) {
                type(event);
            }
        });
    }

    private void leave(Scene scene, TextInputControl field) {
        if (field.equals(scene.getFocusOwner())) {
            leaveField.run();
        }
    }

    private static boolean isPlain(KeyEvent event) {
        return !event.isShortcutDown() && !event.getCode().isFunctionKey();
    }

    /// A list, menu or pop-over is open over the scene: what is typed is for it, also where it makes nothing of it.
    private static boolean hasPopup(Scene scene) {
        return Window.getWindows().stream()
                .anyMatch(window -> window instanceof PopupWindow popup
                        && !(popup instanceof Tooltip)
                        && popup.isShowing()
                        && scene.getWindow().equals(below(popup)));
    }

    private static Window below(PopupWindow popup) {
        Window owner = popup.getOwnerWindow();
        return owner instanceof PopupWindow further ? below(further) : owner;
    }

    private void type(KeyEvent event) {
        shortcuts.stream()
                .filter(s -> !s.character().isEmpty() && s.character().equals(event.getCharacter()))
                .forEach(s -> s.action().run());
    }

    private void run(KeyEvent event) {
        for (Shortcut shortcut : shortcuts) {
            if (shortcut.keys().stream().anyMatch(key -> key.match(event))) {
                shortcut.action().run();
                event.consume();
                return;
            }
        }
    }

    private static boolean belongsTo(Node focused, KeyEvent event) {
        return switch (focused) {
            case null -> false;
            case TextInputControl _ -> isTyping(event);
            case Slider _, ComboBoxBase<?> _, ListView<?> _ ->
                event.getCode().isArrowKey() || isEnd(event.getCode()) || event.getCode() == KeyCode.SPACE;
            case StartHandle _, KnotHandle _, SurfaceView _, PaintLayer _ ->
                event.getCode().isArrowKey();
            case ButtonBase _ -> event.getCode() == KeyCode.SPACE;
            default -> false;
        };
    }

    private static boolean isEnd(KeyCode code) {
        return code == KeyCode.HOME || code == KeyCode.END;
    }

    /// Plain keys, and undo, copying and pasting while a text is being typed, are the text field's.
    private static boolean isTyping(KeyEvent event) {
        if (!event.isShortcutDown()) {
            return !event.getCode().isFunctionKey();
        }
        return event.isShiftDown() ? event.getCode() == KeyCode.Z : EDITING.contains(event.getCode());
    }
}

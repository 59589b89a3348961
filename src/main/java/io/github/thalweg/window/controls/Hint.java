package io.github.thalweg.window.controls;

import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// A control's accessible help, shown as its tooltip too. The tooltip is built when the mouse first comes over the
/// control: it is a window with a scene of its own, and of the hundred at the start hardly one is looked at.
public final class Hint {
    private static final double WIDEST = 360;

    private final Control control;
    private @Nullable Tooltip tip;

    private Hint(Control control) {
        this.control = control;
    }

    public static void on(Control control, String text) {
        control.setAccessibleHelp(text);
        on(control);
    }

    /// Shows what the control's accessible help is at the time; nothing where it has none, or another tooltip.
    public static void on(Control control) {
        var hint = new Hint(control);
        control.addEventHandler(MouseEvent.MOUSE_ENTERED, _ -> hint.offer());
    }

    private void offer() {
        String help = control.getAccessibleHelp();
        if (help == null || help.isEmpty()) {
            if (tip != null && tip.equals(control.getTooltip())) {
                control.setTooltip(null);
            }
        } else if (control.getTooltip() == null) {
            if (tip == null) {
                tip = new Tooltip();
                tip.textProperty().bind(control.accessibleHelpProperty());
                tip.setWrapText(true);
                tip.setMaxWidth(WIDEST);
            }
            control.setTooltip(tip);
        }
    }
}

package io.github.thalweg.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Random clicks, keys and texts in the real window: nothing is thrown, and nothing is written to standard error.
@ExtendWith({Silent.class, ApplicationExtension.class})
class EventMonkeyTest {
    private static final int EVENTS = Integer.getInteger("events", 250);
    private static final List<KeyCode> KEYS = List.of(
            KeyCode.T,
            KeyCode.P,
            KeyCode.G,
            KeyCode.E,
            KeyCode.SPACE,
            KeyCode.RIGHT,
            KeyCode.LEFT,
            KeyCode.UP,
            KeyCode.DOWN,
            KeyCode.HOME,
            KeyCode.END,
            KeyCode.TAB,
            KeyCode.ENTER,
            KeyCode.DELETE,
            KeyCode.SLASH,
            KeyCode.DIGIT1,
            KeyCode.DIGIT2,
            KeyCode.F11);
    private static final List<String> TEXTS = List.of("", "0.1", "-3", "1e9", "x^2 + y^2", "x +", "cos", "π/4", "?");

    private final WindowModel window = SampleWindow.create();
    private Scene scene;

    @Start
    void start(Stage shown) {
        var view = new WindowView(window, new NoPrompts());
        scene = new Scene(view, 1200, 900);
        shown.setScene(scene);
        view.attach(scene);
        shown.show();
    }

    @ParameterizedTest
    @ValueSource(longs = {1})
    void nothingIsWrittenToStandardError(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < EVENTS; i++) {
            Pulse.after(scene, () -> act(random));
        }
    }

    private static void act(Random random) {
        List<Window> open = List.copyOf(Window.getWindows());
        Window on = open.get(random.nextInt(open.size()));
        switch (random.nextInt(6)) {
            case 0 -> type(on, KEYS.get(random.nextInt(KEYS.size())), random);
            case 1 -> type(on, KeyCode.ESCAPE, random);
            case 2 -> fill(on, random);
            case 3 -> slide(on, random);
            default -> click(on, random);
        }
    }

    private static void type(Window on, KeyCode key, Random random) {
        Node focused = on.getScene().getFocusOwner();
        boolean shift = random.nextInt(4) == 0;
        Event.fireEvent(
                focused == null ? on.getScene().getRoot() : focused,
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, shift, false, false, false));
    }

    private static void click(Window on, Random random) {
        any(visible(on, ButtonBase.class), random, ButtonBase::fire);
    }

    private static void fill(Window on, Random random) {
        String text = TEXTS.get(random.nextInt(TEXTS.size()));
        any(visible(on, TextInputControl.class), random, field -> {
            field.requestFocus();
            field.setText(text);
        });
    }

    private static void slide(Window on, Random random) {
        double share = random.nextDouble();
        any(
                visible(on, Slider.class),
                random,
                slider -> slider.setValue(slider.getMin() + share * (slider.getMax() - slider.getMin())));
    }

    private static <T> void any(List<T> list, Random random, Consumer<T> act) {
        int index = random.nextInt(1000);
        if (!list.isEmpty()) {
            act.accept(list.get(index % list.size()));
        }
    }

    private static <T extends Node> List<T> visible(Window on, Class<T> type) {
        var found = new ArrayList<T>();
        collect(on.getScene().getRoot(), type, found);
        return found;
    }

    private static <T extends Node> void collect(Node node, Class<T> type, List<T> found) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (type.isInstance(node)) {
            found.add(type.cast(node));
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, type, found));
        }
    }
}

package io.github.thalweg.window;

import io.github.thalweg.run.Results;
import io.github.thalweg.session.WindowSettings;
import io.github.thalweg.window.scenario.Background;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// The look of the window and the place of the playhead, kept for the next start.
final class RememberedLook {
    private final WindowModel window;
    private final Background background;
    private final WindowSettings store;
    private final Map<String, Supplier<String>> values = new TreeMap<>();

    private RememberedLook(WindowModel window, Background background, WindowSettings store) {
        this.window = window;
        this.background = background;
        this.store = store;
    }

    /// Takes up what was kept, and keeps from now on what is changed.
    ///
    /// @param resumed the window goes on with the scenario that was left, and so with its update
    static RememberedLook start(WindowModel window, Background background, WindowSettings store, boolean resumed) {
        var look = new RememberedLook(window, background, store);
        Map<String, String> kept = store.read();
        look.follow(kept, "theme", window.appearance().themeProperty());
        look.follow(kept, "text", window.appearance().textSizeProperty());
        look.follow(kept, "palette", window.appearance().paletteProperty());
        look.follow(kept.getOrDefault("page", ""), window.code().pageProperty());
        Map<String, String> ofScenario = resumed ? kept : Map.of();
        look.follow(ofScenario, "levels", window.appearance().colorScaleProperty());
        look.follow(ofScenario, "view", window.surface().shownProperty());
        if (resumed) {
            look.goTo(kept.get("update"));
        }
        return look;
    }

    private <E extends Enum<E>> void follow(Map<String, String> kept, String name, ObjectProperty<E> property) {
        Class<E> type = property.get().getDeclaringClass();
        Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equals(kept.get(name)))
                .forEach(property::set);
        values.put(name, () -> property.get().name());
        property.addListener((_, _, _) -> write());
    }

    private void follow(String page, StringProperty property) {
        property.set(page);
        values.put("page", () -> property.get().lines().findFirst().orElse("").strip());
        property.addListener((_, _, _) -> write());
    }

    /// An update can be shown once the runs are computed.
    private void goTo(@Nullable String update) {
        if (update == null || !update.matches("\\d{1,9}")) {
            return;
        }
        ReadOnlyObjectProperty<@Nullable Results> results = window.session().resultsProperty();
        var arrival = new ChangeListener<@Nullable Results>() {
            @Override
            public void changed(
                    ObservableValue<? extends @Nullable Results> of, @Nullable Results before, @Nullable Results now) {
                results.removeListener(this);
                window.playback().seek(Integer.parseInt(update));
            }
        };
        results.addListener(arrival);
        if (results.get() != null) {
            arrival.changed(results, results.get(), results.get());
        }
    }

    private void write() {
        Map<String, String> said = said();
        background.submit(() -> said, store::write);
    }

    private Map<String, String> said() {
        var said = new TreeMap<String, String>();
        values.forEach((name, value) -> said.put(name, value.get()));
        said.put("update", Integer.toString(window.playback().step()));
        return said;
    }

    /// Keeps the place of the playhead: the window closes.
    void close() {
        store.write(said());
    }
}

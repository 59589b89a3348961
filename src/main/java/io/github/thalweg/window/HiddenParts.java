package io.github.thalweg.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Parent;

/// Parts of the window that a lesson or a scenario hides, by the words of its `hide`. Those that are not here follow
/// [io.github.thalweg.window.scenario.PartsModel] where they are made.
final class HiddenParts {
    private static final Map<String, List<String>> SELECTORS = Map.ofEntries(
            Map.entry("add-run", List.of("#add-run", "#add-first-run")),
            Map.entry("studies", List.of("#show-studies")),
            Map.entry("surface", List.of("#show-surface", "#show-both")),
            Map.entry("export", List.of("#export")),
            Map.entry("timeline", List.of(".timeline")),
            Map.entry("lessons", List.of("#lessons-button")));

    private final List<Node> hidden = new ArrayList<>();

    /// Hides parts, and shows those that were hidden before.
    ///
    void hide(Parent window, List<String> names) {
        hidden.forEach(node -> show(node, true));
        hidden.clear();
        for (String name : names) {
            for (String selector : SELECTORS.getOrDefault(name, List.of())) {
                hidden.addAll(window.lookupAll(selector));
            }
        }
        hidden.forEach(node -> show(node, false));
    }

    private static void show(Node node, boolean on) {
        node.setVisible(on);
        node.setManaged(on);
    }
}

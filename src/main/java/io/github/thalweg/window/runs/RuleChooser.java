package io.github.thalweg.window.runs;

import io.github.thalweg.rule.UpdateRule;
import io.github.thalweg.window.controls.AppearanceModel;
import io.github.thalweg.window.controls.SearchList;
import io.github.thalweg.window.controls.SearchText;
import io.github.thalweg.window.controls.ThemedPopOver;
import io.github.thalweg.window.scenario.CatalogModel;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.Node;
import org.controlsfx.control.PopOver;

/// List of update rules that pops up beside the control that asks for one.
public record RuleChooser(CatalogModel library, AppearanceModel appearance) {
    /// @param among which rules are offered
    void open(Node beside, String title, Predicate<UpdateRule> among, Consumer<UpdateRule> chosen) {
        var rules = library.catalog().updateRules().stream().filter(among).toList();
        var list = new SearchList<>(title, Messages.RULES, rules, RuleChooser::text, chosen);
        new ThemedPopOver(appearance, list).open(beside, PopOver.ArrowLocation.LEFT_TOP);
    }

    private static SearchText text(UpdateRule rule) {
        return new SearchText(rule.name(), rule.id(), List.of(), rule.summary());
    }
}

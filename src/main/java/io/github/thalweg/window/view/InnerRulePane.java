package io.github.thalweg.window.view;

import io.github.thalweg.rule.UpdateRule;
import io.github.thalweg.run.Optimizer;
import io.github.thalweg.window.model.InnerRuleModel;
import io.github.thalweg.window.model.WindowModel;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;

/// The rule inside a wrapping rule, with its parameters, and the one inside that.
final class InnerRulePane extends VBox {
    private final WindowModel window;
    private final InnerRuleModel inner;
    private final Button name = new Button();
    private final ParameterRows parameters;
    /// Made when it is first needed: rules can be wrapped any number of times.
    private @Nullable InnerRulePane deeper;

    InnerRulePane(WindowModel window, InnerRuleModel inner) {
        this.window = window;
        this.inner = inner;
        getStyleClass().add("rows");
        name.getStyleClass().add("inner-rule");
        name.setOnAction(_ -> choose());
        parameters = new ParameterRows(
                new ParameterEditing(
                        inner::setParameterLive, inner::commit, inner::resetParameter, window.status()::fail),
                parameter -> !parameter.name().equals("lr"));
        getChildren()
                .addAll(
                        new CaptionedRow(
                                "around", "The rule inside: it is given the gradient and makes the step", name),
                        parameters);
        inner.optimizerProperty().subscribe(this::show);
    }

    private void choose() {
        List<UpdateRule> texts = window.catalog().updateRules().stream()
                .filter(rule -> rule.method() == null)
                .toList();
        var popOver = new ThemedPopOver(window, new RuleList("Choose the inner rule", texts, this::chosen));
        popOver.setArrowLocation(PopOver.ArrowLocation.LEFT_TOP);
        popOver.show(name);
    }

    private void chosen(UpdateRule rule) {
        inner.choose(rule, window.runs().innermost());
    }

    private void show(@Nullable Optimizer optimizer) {
        setVisible(optimizer != null);
        setManaged(optimizer != null);
        if (optimizer != null) {
            name.setText(optimizer.rule().name());
            name.setAccessibleText("Inner rule: " + optimizer.rule().name());
            parameters.show(optimizer.rule(), optimizer.settings());
            if (optimizer.inner() != null && deeper == null) {
                deeper = new InnerRulePane(window, inner.inner());
                getChildren().add(deeper);
            }
        }
    }
}

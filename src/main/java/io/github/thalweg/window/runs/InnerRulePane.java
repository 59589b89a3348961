package io.github.thalweg.window.runs;

import io.github.thalweg.rule.UpdateRule;
import io.github.thalweg.run.scenario.Optimizer;
import io.github.thalweg.window.controls.CaptionedRow;
import io.github.thalweg.window.parameters.ParameterEditing;
import io.github.thalweg.window.parameters.ParameterRows;
import io.github.thalweg.window.scenario.InnerRuleModel;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The rule inside a wrapping rule, with its parameters, and the one inside that.
public final class InnerRulePane extends VBox {
    private final InnerRuleModel inner;
    private final RuleChooser rules;
    private final UpdateRule innermost;
    private final Consumer<String> complain;
    private final Button name = new Button();
    private final ParameterRows parameters;
    /// Made when it is first needed: rules can be wrapped any number of times.
    private @Nullable InnerRulePane deeper;

    /// @param innermost what a rule that wraps another wraps at first
    public InnerRulePane(InnerRuleModel inner, RuleChooser rules, UpdateRule innermost, Consumer<String> complain) {
        this.inner = inner;
        this.rules = rules;
        this.innermost = innermost;
        this.complain = complain;
        getStyleClass().add("rows");
        name.getStyleClass().add("inner-rule");
        name.setMnemonicParsing(false);
        name.setOnAction(_ -> choose());
        parameters = new ParameterRows(
                new ParameterEditing(inner::setParameterLive, inner::commit, inner::resetParameter, complain),
                parameter -> !parameter.name().equals("lr"));
        getChildren().addAll(new CaptionedRow("around", Messages.INNER_HELP, name), parameters);
        inner.optimizerProperty().subscribe(this::show);
    }

    private void choose() {
        rules.open(
                name, Messages.CHOOSE_INNER, rule -> rule.method() == null, chosen -> inner.choose(chosen, innermost));
    }

    private void show(@Nullable Optimizer optimizer) {
        setVisible(optimizer != null);
        setManaged(optimizer != null);
        if (optimizer != null) {
            name.setText(optimizer.rule().name());
            name.setAccessibleText(Messages.inner(optimizer.rule().name()));
            parameters.show(optimizer.rule(), optimizer.settings());
            if (optimizer.inner() != null && deeper == null) {
                deeper = new InnerRulePane(inner.inner(), rules, innermost, complain);
                getChildren().add(deeper);
            }
        }
    }
}

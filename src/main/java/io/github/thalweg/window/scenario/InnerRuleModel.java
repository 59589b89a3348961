package io.github.thalweg.window.scenario;

import io.github.thalweg.rule.Parameter;
import io.github.thalweg.rule.Setting;
import io.github.thalweg.rule.UpdateRule;
import io.github.thalweg.run.scenario.Optimizer;
import io.github.thalweg.run.scenario.RunSpec;
import java.util.Map;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// The rule inside a wrapping rule of a run. Its properties are null while there is none so deep inside.
public final class InnerRuleModel {
    private final RunModel run;
    private final int depth;
    private final ObservableValue<@Nullable Optimizer> optimizer;

    InnerRuleModel(RunModel run, int depth) {
        this.run = run;
        this.depth = depth;
        optimizer = run.runProperty().map(r -> r == null ? null : at(r));
    }

    // Properties

    public ObservableValue<@Nullable Optimizer> optimizerProperty() {
        return optimizer;
    }

    /// The rule inside this one.
    public InnerRuleModel inner() {
        return new InnerRuleModel(run, depth + 1);
    }

    // Commands

    /// Puts another rule in this place, with its defaults.
    ///
    /// @param innermost what it wraps in turn, when it is a wrapping rule
    public void choose(UpdateRule rule, UpdateRule innermost) {
        Optimizer wrapped = rule.wraps() ? new Optimizer(innermost, Map.of(), null) : null;
        run.setOptimizer(
                Messages.CHANGE_INNER, outer -> changed(outer, depth, _ -> new Optimizer(rule, Map.of(), wrapped)));
    }

    public void setParameterLive(Parameter parameter, Setting value) {
        run.setOptimizerLive(
                Messages.changeInner(parameter.name()),
                outer -> changed(outer, depth, inner -> inner.with(parameter.name(), value)));
    }

    /// Back to the rule's default.
    public void resetParameter(Parameter parameter) {
        run.setOptimizer(
                Messages.resetInner(parameter.name()),
                outer -> changed(outer, depth, inner -> inner.without(parameter.name())));
    }

    public void commit() {
        run.commit();
    }

    private @Nullable Optimizer at(RunSpec spec) {
        Optimizer found = spec.optimizer();
        for (int i = 0; i < depth && found != null; i++) {
            found = found.inner();
        }
        return found;
    }

    private static Optimizer changed(Optimizer outer, int depth, UnaryOperator<Optimizer> change) {
        if (depth == 0) {
            return change.apply(outer);
        }
        Optimizer inner = outer.inner();
        return inner == null ? outer : outer.withInner(changed(inner, depth - 1, change));
    }
}

package io.github.thalweg.window.scenario;

import io.github.thalweg.rule.Parameter;
import io.github.thalweg.rule.ParameterType;
import io.github.thalweg.rule.Setting;
import io.github.thalweg.run.scenario.Optimizer;
import io.github.thalweg.run.scenario.RunSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// A setting of a run that all others can be given, so that they are compared with everything else alike.
///
/// @param name as the run's card has it
/// @param give makes of a run the same with this setting
public record SharedSetting(String name, UnaryOperator<RunSpec> give) {
    /// The settings of a run, in the order of its card.
    static List<SharedSetting> of(RunSpec run) {
        var all = new ArrayList<SharedSetting>();
        BaseRate rate = BaseRate.of(run);
        if (rate.parameter() != null) {
            all.add(new SharedSetting("rate", other -> BaseRate.of(other).turned(other, rate.value())));
        }
        all.add(new SharedSetting("schedule", other -> other.withSchedule(run.schedule())));
        run.optimizer().rule().parameters().stream()
                .filter(parameter -> !parameter.name().equals("lr"))
                .map(parameter -> of(parameter, run.optimizer()))
                .forEach(all::add);
        all.add(new SharedSetting("maximize", other -> other.withMaximize(run.maximize())));
        all.add(new SharedSetting("clip norm", other -> other.withClipNorm(run.clipNorm())));
        all.add(new SharedSetting("clip value", other -> other.withClipValue(run.clipValue())));
        all.add(new SharedSetting("l2", other -> other.withL2(run.l2())));
        all.add(new SharedSetting("own batch", other -> other.withBatch(run.batch())));
        all.add(new SharedSetting("own start", other -> other.withStart(run.start())));
        return List.copyOf(all);
    }

    /// A number of the rule goes to those rules that have it, too, and can take its value.
    private static SharedSetting of(Parameter parameter, Optimizer optimizer) {
        Setting set = optimizer.settings().get(parameter.name());
        Setting value = set == null ? parameter.defaultValue() : set;
        return new SharedSetting(
                parameter.name(),
                other -> other.optimizer()
                        .rule()
                        .parameter(parameter.name())
                        .filter(theirs -> takes(theirs, parameter, value))
                        .map(_ -> other.withOptimizer(with(other.optimizer(), parameter.name(), value)))
                        .orElse(other));
    }

    private static boolean takes(Parameter theirs, Parameter ours, @Nullable Setting value) {
        boolean within =
                !(value instanceof Setting.Number(double number)) || (number >= theirs.min() && number <= theirs.max());
        boolean chosen =
                theirs.type() != ParameterType.CHOICE || theirs.choices().equals(ours.choices());
        return theirs.type() == ours.type() && within && chosen;
    }

    private static Optimizer with(Optimizer optimizer, String name, @Nullable Setting value) {
        return value == null ? optimizer.without(name) : optimizer.with(name, value);
    }

    RunSpec given(RunSpec run) {
        return run.isRecorded() ? run : give.apply(run);
    }
}

package io.github.thalweg.run.kernel;

import io.github.thalweg.rule.Setting;
import io.github.thalweg.run.graph.Arguments;
import io.github.thalweg.run.graph.MethodGraph;
import io.github.thalweg.run.graph.RunGraph;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Kernel of a run whose updates a method makes, with the same schedule, noise, clipping, `l2` and stops as around
/// a text.
///
/// The state is theta, what the surroundings carry, the count of evaluations, then the method's memory.
///
/// @param arguments names of the run's numbers, in the order they are handed in
/// @param settings  the parameters of the method; numbers are taken from those handed in
/// @param carried   how many numbers the surroundings carry
/// @param stops     whether the run may stop early
record MethodKernel(
        MethodCode code,
        Recording recording,
        List<String> arguments,
        MethodGraph method,
        Map<String, Setting> settings,
        int carried,
        boolean stops)
        implements Kernel {
    static MethodKernel of(RunGraph run, MethodGraph method, Arguments arguments, boolean detailed) {
        Recording recording = Recording.of(run, detailed);
        List<String> names = List.copyOf(arguments.values().keySet());
        return new MethodKernel(
                MethodCode.of(run, method, recording, names),
                recording,
                names,
                method,
                arguments.ruleSettings().getFirst(),
                run.carried().size(),
                run.here().stop() != null);
    }

    int stateSize() {
        return memoryAt() + method.kind().with(settings).slots();
    }

    /// The place in the state where evaluations are counted.
    int evaluationsAt() {
        return 2 + carried;
    }

    int memoryAt() {
        return evaluationsAt() + 1;
    }

    @Override
    public void start(double[] numbers, double[] state) {
        var initial = new double[carried];
        code.initial().compute(numbers, state, 1, initial);
        System.arraycopy(initial, 0, state, 2, carried);
    }

    @Override
    public int advance(double[] numbers, double[] state, int row, int end, double[][] columns, int base) {
        return new MethodLoop(this, method.kind().with(settings(numbers)), numbers, state)
                .advance(row, end, columns, base);
    }

    private Map<String, Setting> settings(double[] numbers) {
        var all = new HashMap<>(settings);
        String prefix = Arguments.rule(0);
        for (int i = 0; i < numbers.length; i++) {
            if (arguments.get(i).startsWith(prefix)) {
                all.put(arguments.get(i).substring(prefix.length()), new Setting.Number(numbers[i]));
            }
        }
        return all;
    }
}

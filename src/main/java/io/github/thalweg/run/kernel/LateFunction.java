package io.github.thalweg.run.kernel;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A function that is compiled when it is first used. Thread-safe.
final class LateFunction implements GraphFunction {
    private final Supplier<GraphFunction> compile;
    private volatile @Nullable GraphFunction compiled;

    LateFunction(Supplier<GraphFunction> compile) {
        this.compile = compile;
    }

    @Override
    public void compute(double[] arguments, double[] state, double t, double[] out) {
        GraphFunction function = compiled;
        if (function == null) {
            function = compile.get();
            compiled = function;
        }
        function.compute(arguments, state, t, out);
    }
}

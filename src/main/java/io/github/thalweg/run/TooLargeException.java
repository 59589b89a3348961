package io.github.thalweg.run;

import io.github.thalweg.run.ensemble.Ensemble;
import io.github.thalweg.run.kernel.Runner;
import io.github.thalweg.run.scenario.Scenario;
import java.util.stream.IntStream;

/// A scenario whose results would need more memory than a scenario may: whoever opens a file from a stranger is told
/// so, in one sentence, before it is computed.
public final class TooLargeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// The most numbers that the results may be made of: 256 MB, a million updates of eight runs; or half the heap
    /// where that is less.
    private static final long MAX = Math.min(32_000_000, Runtime.getRuntime().maxMemory() / (2 * Double.BYTES));

    private TooLargeException(long numbers) {
        super(Messages.tooLarge(MAX, numbers));
    }

    /// @throws TooLargeException when the results would be too large
    static void check(Scenario scenario) {
        long numbers = IntStream.range(0, scenario.runs().size())
                .mapToLong(run -> Runner.numbers(scenario, run) + Ensemble.numbers(scenario))
                .sum();
        if (numbers > MAX) {
            throw new TooLargeException(numbers);
        }
    }
}

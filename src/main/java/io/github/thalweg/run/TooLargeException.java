package io.github.thalweg.run;

import java.util.Locale;
import java.util.stream.IntStream;

/// A scenario whose results would need more memory than a scenario may: whoever opens a file from a stranger is told
/// so,
/// in one sentence, before it is computed.
public final class TooLargeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// The most numbers that the results may be made of: 128 MB.
    private static final long MOST = 16_000_000;

    private TooLargeException(long numbers) {
        super(String.format(
                Locale.ROOT,
                "these runs must keep at most %,d numbers together, found %,d: fewer updates, runs or seeds will fit",
                MOST,
                numbers));
    }

    /// @throws TooLargeException when the results would be too large
    static void check(Scenario scenario) {
        long numbers = IntStream.range(0, scenario.runs().size())
                .mapToLong(run -> Runner.numbers(scenario, run) + Ensemble.numbers(scenario))
                .sum();
        if (numbers > MOST) {
            throw new TooLargeException(numbers);
        }
    }
}

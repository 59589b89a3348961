package io.github.thalweg.catalog.data;

import io.github.thalweg.catalog.toml.Numbers;
import io.github.thalweg.run.scenario.RecordedPath;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Writer of `[run.recorded]`.
public final class RecordedWriter {
    private RecordedWriter() {}

    public static String table(RecordedPath path) {
        String loss = path.knowsLoss() ? line("loss", path, path::loss) : "";
        String lr = path.knowsRate() ? line("lr", path, path::lr) : "";
        return "[run.recorded]\n" + line("x", path, path::x) + line("y", path, path::y) + loss + lr;
    }

    private static String line(String key, RecordedPath path, IntToDoubleFunction number) {
        return IntStream.range(0, path.points())
                .mapToDouble(number)
                .mapToObj(Numbers::text)
                .collect(Collectors.joining(", ", key + " = [", "]\n"));
    }
}

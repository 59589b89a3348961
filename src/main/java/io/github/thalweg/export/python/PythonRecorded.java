package io.github.thalweg.export.python;

import io.github.thalweg.run.scenario.RecordedPath;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A recorded run as the lines of a Python function: its points, and what is known of its loss and learning rate. The
/// landscape gives the losses that are not known, and the gradients.
final class PythonRecorded {
    private static final String LOSS = "loss";
    private static final String LR = "lr";

    private final RecordedPath path;
    private final int rows;

    /// @param steps of the scenario: no more updates of it are shown
    PythonRecorded(RecordedPath path, int steps) {
        this.path = path;
        this.rows = Math.min(path.points(), steps + 1);
    }

    /// What follows the function's first lines.
    String body() {
        var code = new StringBuilder("    # Recorded elsewhere: shown, not computed.\n");
        code.append(list("x", path::x)).append(list("y", path::y));
        code.append(path.knowsLoss() ? list(LOSS, path::loss) : "");
        code.append(path.knowsRate() ? list(LR, path::lr) : "    lr = [np.nan]*len(x)\n");
        code.append("    rows = [row(np.array(point), rate, rate) for point, rate in zip(zip(x, y), lr)]\n");
        if (path.knowsLoss()) {
            code.append("    for values, known in zip(rows, loss):\n");
            code.append("        values[2] = values[2] if math.isnan(known) else float(known)\n");
        }
        return code.append("    return rows\n").toString();
    }

    private String list(String name, IntToDoubleFunction number) {
        return IntStream.range(0, rows)
                .mapToDouble(number)
                .mapToObj(PythonText::number)
                .collect(Collectors.joining(", ", "    " + name + " = [", "]\n"));
    }
}

package io.github.thalweg.export.python;

import io.github.thalweg.formula.graph.FormulaData;
import io.github.thalweg.landscape.Landscape;
import io.github.thalweg.landscape.data.Examples;
import io.github.thalweg.run.scenario.Noise;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.scenario.Validation;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Writer of a Python program that computes a scenario's runs with NumPy and prints the table of `thalweg run`.
///
/// It agrees with the program to about ten digits: NumPy's elementary functions are not ours. Of repeated runs it has
/// the first seed, of sweeps the values of the scenario itself.
public final class PythonFile {
    private static final String FRAME = "race.py";
    private static final String DRAWN_ROWS = "rows.py";
    private static final String TORCH = """
            import torch

            torch.set_default_dtype(torch.float64)
            """;

    private PythonFile() {}

    /// With NumPy alone.
    ///
    /// @param enclosure the scenario, as files carry it
    /// @throws io.github.thalweg.formula.syntax.FormulaException when Python cannot compute it: a method class, a
    ///     function that it lacks
    public static void write(Scenario scenario, String enclosure, OutputStream out) throws IOException {
        write(scenario, Libraries.NONE, enclosure, out);
    }

    /// @param libraries beside NumPy
    /// @param enclosure the scenario, as files carry it
    /// @throws io.github.thalweg.formula.syntax.FormulaException when Python cannot compute it: a method class, a
    ///     function that it lacks
    public static void write(Scenario scenario, Libraries libraries, String enclosure, OutputStream out)
            throws IOException {
        out.write(text(scenario, libraries, enclosure).getBytes(StandardCharsets.UTF_8));
    }

    /// Whether `torch.optim` has what a run of the scenario uses: without it a program is of NumPy alone.
    public static boolean hasCounterpart(Scenario scenario) {
        return scenario.runs().stream().anyMatch(run -> TorchOptimizer.isFor(scenario, run));
    }

    /// The program itself, see [#write].
    public static String text(Scenario scenario, Libraries libraries, String enclosure) {
        boolean torch = libraries.torch() && hasCounterpart(scenario);
        IntFunction<String> run = i -> libraries.torch() ? TorchRun.of(scenario, i) : PythonRun.of(scenario, i);
        String functions =
                IntStream.range(0, scenario.runs().size()).mapToObj(run).collect(Collectors.joining());
        String validation = scenario.isValidated() ? validation(scenario) : "";
        String runs = IntStream.range(0, scenario.runs().size())
                .mapToObj(i -> "    (" + label(scenario.label(i)) + ", run_" + (i + 1) + "),\n")
                .collect(Collectors.joining());
        String surface = PythonSurface.of(scenario.landscape())
                + (torch ? PythonSurface.torch(scenario.landscape()) : "")
                + validation;
        return frame().replace("#{of all}\n", ofAll(scenario))
                .replace("#{needs}", torch ? "NumPy and PyTorch" : "NumPy")
                .replace("#{matplotlib}\n", libraries.matplotlib() ? "import matplotlib.pyplot as plt\n" : "")
                .replace("#{torch}\n", torch ? TORCH : "")
                .replace(
                        "#{plotting}",
                        libraries.matplotlib() ? "plot(ways)" : "if \"--plot\" in sys.argv:\n        plot(ways)")
                .replace("#{late}\n", libraries.matplotlib() ? "" : "    import matplotlib.pyplot as plt\n\n")
                .replace(
                        "#{draws}",
                        libraries.matplotlib()
                                ? " and draws losses and ways with matplotlib"
                                : "; with --plot it draws losses and ways, which needs matplotlib")
                .replace("#{tables}\n", tables(scenario.landscape().landscape()))
                .replace("#{surface}\n", surface)
                .replace("#{functions}\n", functions)
                .replace("#{runs}\n", runs)
                .replace("#{upward}", scenario.oneVariable() ? "loss" : "y")
                .replace("#{upward name}", scenario.oneVariable() ? "f(x)" : "y")
                .replace("#{scenario}", "# " + enclosure);
    }

    /// What the program leaves out of a scenario's table.
    private static String ofAll(Scenario scenario) {
        Noise noise = scenario.noise();
        String seeds = noise == null || noise.seeds() == null || noise.seeds() == 1
                ? ""
                : Messages.firstSeed(noise.seed(), noise.seeds());
        return seeds + (scenario.sweep().isEmpty() ? "" : Messages.NO_SWEEP);
    }

    private static String tables(Landscape landscape) {
        return (landscape.examples() == null ? "" : resource(DRAWN_ROWS))
                + (landscape.grid() == null ? "" : PythonGrid.of(landscape.grid()));
    }

    /// The formula of the validation, or else the landscape's own over the rows held out.
    private static String validation(Scenario scenario) {
        Validation own = scenario.validation();
        Examples examples = scenario.landscape().landscape().examples();
        FormulaData data = scenario.landscape().landscape().data();
        return own != null && own.hasFormula()
                ? PythonSurface.loss(
                        "validation_loss", own.formula(), data.with(examples == null ? null : examples.heldOut()))
                : "def validation_loss(p):\n    return f(p, HELD_OUT)\n\n\n";
    }

    /// A label as a string of Python, whatever is in it.
    private static String label(String text) {
        return text.codePoints()
                .mapToObj(c -> c >= ' ' && c < 127 && c != '"' && c != '\\' && c != '#'
                        ? Character.toString(c)
                        : "\\U" + String.format(Locale.ROOT, "%08x", c))
                .collect(Collectors.joining("", "\"", "\""));
    }

    private static String frame() {
        return resource(FRAME);
    }

    static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(PythonFile.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

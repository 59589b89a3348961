import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What [Speed] compares with: our C, compiled here, and PyTorch where it is installed.
final class Rivals {
    private Rivals() {}

    /// Adds the lines "name nanoseconds" that a program prints.
    static void run(Path program, Map<String, List<Double>> times) throws Exception {
        if (program != null) {
            run(List.of(program.toString()), times);
        }
    }

    private static void run(List<String> command, Map<String, List<Double>> times) throws Exception {
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        for (String line : output.lines().toList()) {
            int space = line.lastIndexOf(' ');
            times.computeIfAbsent(line.substring(0, space), _ -> new ArrayList<>())
                    .add(Double.parseDouble(line.substring(space + 1)));
        }
    }

    /// What the rule's text says, operation by operation: the comparison. Without these options gcc contracts, and the
    /// source divides once where the text divides three times: the limit.
    static final List<String> SAME_OPERATIONS = List.of("-DSAME_OPERATIONS", "-ffp-contract=off");

    /// Our C, compiled; null where there is no gcc.
    static Path compiled(String name, List<String> options) throws Exception {
        Path program = Files.createTempDirectory("bench").resolve(name);
        String source = Path.of("src", "bench", "c", name + ".c").toString();
        var command = new ArrayList<>(List.of("gcc", "-O3", "-march=native", "-fno-math-errno"));
        command.addAll(options);
        command.addAll(List.of("-o", program.toString(), source, "-lm"));
        try {
            int status = new ProcessBuilder(command).inheritIO().start().waitFor();
            return status == 0 ? program : null;
        } catch (IOException _) {
            System.out.println("gcc is not installed: no comparison with C");
            return null;
        }
    }

    static Map<String, List<Double>> torch() throws Exception {
        var times = new LinkedHashMap<String, List<Double>>();
        try {
            Process asked = new ProcessBuilder("python3", "-c", "import torch")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (asked.waitFor() == 0) {
                run(
                        List.of(
                                "python3",
                                Path.of("src", "bench", "trajectories.py").toString()),
                        times);
                return times;
            }
        } catch (IOException _) {
            // No Python, no PyTorch.
        }
        System.out.println("python3 has no torch: no comparison with PyTorch");
        return times;
    }
}

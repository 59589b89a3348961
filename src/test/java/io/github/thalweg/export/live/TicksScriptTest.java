package io.github.thalweg.export.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.thalweg.export.html.LiveFile;
import io.github.thalweg.figure.scale.Ticks;
import io.github.thalweg.figure.scale.Ticks.Tick;
import io.github.thalweg.figure.scale.ValueScale;
import io.github.thalweg.figure.style.Numbers;
import io.github.thalweg.landscape.ColorScale;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Pages write numbers, and choose the numbers beside axes and scales of colours, as the program does.
class TicksScriptTest {
    private static String labels(List<Tick> ticks) {
        return ticks.stream().map(Tick::label).collect(Collectors.joining(" "));
    }

    private static ScriptEngine engine() throws IOException {
        var script = new ScriptEngine();
        try (InputStream in = Objects.requireNonNull(LiveFile.class.getResourceAsStream("numbers.js"))) {
            script.run(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        script.run(ScriptEngine.resource("ticks.js"));
        script.run(ScriptEngine.resource("colors.js"));
        script.run("function labels(ticks) { return ticks.map(function (tick) { return tick[1]; }).join(' '); }");
        return script;
    }

    @Test
    void roundedNumbersAreThoseOfTheProgram() throws IOException {
        var random = new Random(3);
        List<Double> values = IntStream.range(0, 600)
                .mapToObj(i -> random.nextGaussian() * Math.pow(10, random.nextInt(40) - 20))
                .collect(Collectors.toList());
        values.addAll(List.of(0.0, 1.0, -1.0, 1e-3, 9.9996e-4, 99_999.6, 1e-15, -1e200, Double.NaN));
        values.addAll(List.of(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY));
        try (ScriptEngine script = engine()) {
            for (double value : values) {
                assertEquals(Numbers.readout(value), script.run("readout(" + value + ")"));
                assertEquals(Numbers.rounded(value, 1), script.run("roundedText(" + value + ", 1)"));
            }
        }
    }

    @Test
    void linearTicksAreThoseOfTheProgram() throws IOException {
        var random = new Random(5);
        try (ScriptEngine script = engine()) {
            for (int i = 0; i < 600; i++) {
                double min = random.nextGaussian() * Math.pow(10, random.nextInt(14) - 7);
                double max = min + Math.abs(random.nextGaussian()) * Math.pow(10, random.nextInt(16) - 8);
                int most = 2 + random.nextInt(7);
                String call = "labels(linearTicks(" + min + ", " + max + ", " + most + "))";
                assertEquals(labels(Ticks.linear(min, max, most)), script.run(call), call);
            }
        }
    }

    @Test
    void logarithmicTicksAreThoseOfTheProgram() throws IOException {
        var random = new Random(7);
        try (ScriptEngine script = engine()) {
            for (int i = 0; i < 600; i++) {
                double min = Math.pow(10, random.nextDouble() * 24 - 16);
                double max = min * Math.pow(10, 0.05 + random.nextDouble() * random.nextInt(1, 16));
                int most = 2 + random.nextInt(6);
                String call = "labels(logTicks(" + min + ", " + max + ", " + most + "))";
                assertEquals(labels(Ticks.log(min, max, most)), script.run(call), call);
            }
        }
    }

    /// A landscape's values: many of one size, a few much larger, and a lowest that is zero, or is not.
    private static double[] values(Random random) {
        double lowest = random.nextBoolean() ? 0 : random.nextGaussian() * Math.pow(10, random.nextInt(5) - 2);
        double size = Math.pow(10, random.nextInt(9) - 4);
        double spread = random.nextDouble() * 4;
        return IntStream.range(0, 1 + random.nextInt(300))
                .mapToDouble(i -> lowest + size * Math.exp(spread * random.nextGaussian()))
                .sorted()
                .toArray();
    }

    @Test
    void scalesOfColoursAreThoseOfTheProgram() throws IOException {
        var kinds = List.of(ColorScale.values());
        var random = new Random(11);
        try (ScriptEngine script = engine()) {
            for (int i = 0; i < 240; i++) {
                double[] values = values(random);
                ColorScale kind = kinds.get(i % kinds.size());
                ValueScale wanted = ValueScale.of(kind, values);
                script.run("var scale = colorScale('" + kind.name().toLowerCase(Locale.ROOT) + "', "
                        + Arrays.toString(values) + ", 16)");
                assertEquals(wanted.title("f"), script.run("scale.title"));
                assertEquals(labels(wanted.labels(6)), script.run("labels(scale.labels)"));
                assertEquals(wanted.labels(6).getLast().value(), script.number("scale.labels.pop()[0]"), 1e-3);
                var levels = wanted.levels(16);
                assertEquals(levels.size(), script.number("scale.levels.length"));
                for (int k = 0; k < levels.size(); k++) {
                    double size = Math.abs(levels.get(k).value());
                    assertEquals(levels.get(k).value(), script.number("scale.levels[" + k + "][0]"), 1e-12 * size);
                    assertEquals(levels.get(k).strong(), script.run("scale.levels[" + k + "][1]"));
                }
            }
        }
    }
}

package io.github.thalweg.run.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.thalweg.run.graph.RunInterpreter;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.scenario.SampleRuns;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.trajectory.Trajectory;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Same scenario, same digits: on every machine, however its Java compiles, and as the interpreter has them.
class SameBitsTest {
    @Test
    void aJavaThatOnlyInterpretsGivesTheSameBits() throws Exception {
        String bits = Long.toString(SampleRuns.bits(SampleRuns.scenario()));
        assertEquals(bits, inAnotherJava("-Xint"));
        assertEquals(bits, inAnotherJava("-XX:+UseSerialGC"));
        assertNotEquals(
                bits, Long.toString(SampleRuns.bits(SampleRuns.scenario().withSteps(299))));
    }

    private static String inAnotherJava(String flag) throws Exception {
        var path = new ArrayList<String>();
        for (Class<?> inFolder : List.of(Runner.class, SampleRuns.class)) {
            path.add(folder(inFolder));
        }
        Collections.addAll(path, System.getProperty("jdk.module.path", "").split(File.pathSeparator, -1));
        Collections.addAll(path, System.getProperty("java.class.path", "").split(File.pathSeparator, -1));
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        flag,
                        "-cp",
                        String.join(File.pathSeparator, path),
                        SampleRuns.class.getName())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), output);
        return output.strip();
    }

    private static String folder(Class<?> type) throws Exception {
        String name = type.getName().replace('.', '/') + ".class";
        var url = java.util.Objects.requireNonNull(type.getResource("/" + name));
        String file = Path.of(url.toURI()).toString();
        return file.substring(0, file.length() - name.length());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void theInterpreterGivesTheSameBits(int index) {
        Scenario scenario = SampleRuns.scenario();
        RunSpec run = scenario.runs().get(index);
        Trajectory compiled = Runner.run(scenario, index);
        var interpreted = new RunInterpreter(scenario, run);
        for (int row = 0; row <= compiled.updates(); row++) {
            String where = "run " + index + ", row " + row;
            interpreted.look(row);
            same(interpreted.value(interpreted.graph().x()), compiled.x(row), where);
            same(interpreted.value(interpreted.graph().here().loss()), compiled.loss(row), where);
            same(interpreted.value(interpreted.graph().here().gradientY()), compiled.gradientY(row), where);
            if (row < compiled.updates()) {
                same(interpreted.value(interpreted.graph().lr()), compiled.lr(row + 1), where);
                interpreted.update();
            }
        }
    }

    private static void same(double wanted, double found, String where) {
        assertEquals(Double.doubleToLongBits(wanted), Double.doubleToLongBits(found), where);
    }
}

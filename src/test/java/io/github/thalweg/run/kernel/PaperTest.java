package io.github.thalweg.run.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.scenario.ScenarioReader;
import io.github.thalweg.run.trajectory.Trajectory;
import org.junit.jupiter.api.Test;

/// Rules that follow a library are, with their switch on, those of the paper: against its algorithm, written out.
class PaperTest {
    private static final int STEPS = 20;

    @Test
    void novoGradOfThePaperStartsWithOneGradientAndKeepsItsRate() throws InputException {
        double[] p = {1, 2};
        double[] m = {0, 0};
        double v = 0;
        for (int t = 1; t <= STEPS; t++) {
            double[] g = {2 * p[0], 20 * p[1]};
            double square = g[0] * g[0] + g[1] * g[1];
            v = t == 1 ? square : 0.98 * v + 0.02 * square;
            for (int i = 0; i < 2; i++) {
                m[i] = 0.95 * m[i] + g[i] / (Math.sqrt(v) + 1e-8) + 0.1 * p[i];
                p[i] -= 0.02 * m[i];
            }
        }
        assertEnds(p, "use = \"novograd\", lr = 0.02, weight_decay = 0.1");
    }

    @Test
    void ademamixOfThePaperCorrectsTheShortMemoryAlone() throws InputException {
        double[] p = {1, 2};
        double[] m1 = {0, 0};
        double[] m2 = {0, 0};
        double[] v = {0, 0};
        for (int t = 1; t <= STEPS; t++) {
            double[] g = {2 * p[0], 20 * p[1]};
            for (int i = 0; i < 2; i++) {
                m1[i] = 0.9 * m1[i] + 0.1 * g[i];
                m2[i] = 0.99 * m2[i] + 0.01 * g[i];
                v[i] = 0.999 * v[i] + 0.001 * g[i] * g[i];
                double step = (m1[i] / (1 - Math.pow(0.9, t)) + 2 * m2[i])
                        / (Math.sqrt(v[i] / (1 - Math.pow(0.999, t))) + 1e-8);
                p[i] -= 0.02 * (step + 0.1 * p[i]);
            }
        }
        assertEnds(p, "use = \"ademamix\", lr = 0.02, weight_decay = 0.1");
    }

    private static void assertEnds(double[] wanted, String optimizer) throws InputException {
        Trajectory paper = run(optimizer + ", paper = true");
        assertEquals(wanted[0], paper.x(STEPS), 1e-12);
        assertEquals(wanted[1], paper.y(STEPS), 1e-12);
        assertNotEquals(paper.x(STEPS), run(optimizer).x(STEPS), 1e-6);
    }

    private static Trajectory run(String optimizer) throws InputException {
        String text = "start = [1, 2]\nsteps = " + STEPS + "\n[landscape]\nformula = \"x^2 + 10*y^2\"\n[[run]]\n"
                + "optimizer = { " + optimizer + " }\n";
        return Runner.run(ScenarioReader.read("paper.thalweg", text, Catalog.builtIn()), 0);
    }
}

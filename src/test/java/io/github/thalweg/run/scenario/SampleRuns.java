package io.github.thalweg.run.scenario;

import static io.github.thalweg.run.scenario.Rules.*;

import io.github.thalweg.landscape.Point;
import io.github.thalweg.rule.InitialValue;
import io.github.thalweg.rule.Schedule;
import io.github.thalweg.rule.Setting;
import io.github.thalweg.rule.UpdateRule;
import io.github.thalweg.run.kernel.Runner;
import io.github.thalweg.run.trajectory.Trajectory;
import java.util.List;
import java.util.Map;

/// A scenario that uses every part of the engine, and its bits as one number.
public final class SampleRuns {
    private static final UpdateRule RPROP = stateful(
            "rprop", List.of(new InitialValue("prev", "0"), new InitialValue("size", "lr")), """
            s     = g*prev
            size  = clamp(if(s > 0, 1.2*size, if(s < 0, 0.5*size, size)), 1e-6, 50)
            prev  = if(s < 0, 0, g)
            theta = theta - size*sign(prev)
            """, number("lr", 0.01));
    private static final UpdateRule LOOKAHEAD = stateful(
            "lookahead",
            List.of(new InitialValue("slow", "theta")),
            """
            theta = inner(g)
            sync  = mod(t, k) == 0
            slow  = if(sync, slow + alpha*(theta - slow), slow)
            theta = if(sync, slow, theta)
            """,
            number("lr", 0.05),
            number("k", 5),
            number("alpha", 0.5));
    private static final UpdateRule SAM = stateful(
            "sam",
            List.of(),
            "ascent = g/(norm(g) + 1e-12)\ntheta = inner(if(norm(g) > 1, grad(theta + 0.05*ascent), g))",
            number("lr", 0.01));
    private static final UpdateRule NEWTON = stateful(
            "newton", List.of(), "rate = 1/(1 + abs(hess_diag()))\ntheta = theta - lr*newton(g)", number("lr", 1));
    private static final Schedule COSINE = schedule("lr = lr0*(1 + cos(pi*k/N))/2", List.of());
    private static final Schedule PLATEAU = schedule(
            "best = min(best, loss)\nrate = if(last_loss > best*1.5, rate*0.9, rate)\nlr = rate",
            List.of(new InitialValue("best", "inf"), new InitialValue("rate", "lr0")));
    public static final Schedule RAMP = schedule("lr = lr0*(k + 1)/N", List.of());

    private SampleRuns() {}

    public static Scenario scenario() {
        var lookahead = new Optimizer(LOOKAHEAD, Map.of(), new Optimizer(ADAM, Map.of(), null));
        var sam = new Optimizer(SAM, Map.of("lr", new Setting.Number(0.0005)), new Optimizer(SGD, Map.of(), null));
        String formula = "(1 - x)^2 + 100*(y - x^2)^2 + sin(3x)*exp(-y^2) + abs(x)^1.5";
        return Rules.scenario(
                        formula,
                        new Point(-1.2, 1),
                        300,
                        run(optimizer(ADAM, 0.05), new Segment(RAMP, Map.of(), 20), segment(COSINE)),
                        run(optimizer(RPROP, 0.01), segment(PLATEAU)),
                        run(lookahead).withClipNorm(5.0).withL2(0.01),
                        run(sam).withClipValue(2.0),
                        run(optimizer(NEWTON, 1)))
                .withNoise(new Noise("0.5*abs(theta)", "0.1", 4, 7, null));
    }

    /// A number made of every bit of every column.
    public static long bits(Scenario scenario) {
        long hash = 17;
        for (Trajectory run : Runner.runAll(scenario)) {
            for (int row = 0; row <= run.updates(); row++) {
                hash = 31 * hash + Double.doubleToLongBits(run.x(row));
                hash = 31 * hash + Double.doubleToLongBits(run.loss(row));
                hash = 31 * hash + Double.doubleToLongBits(run.gradientY(row));
                hash = 31 * hash + Double.doubleToLongBits(run.effectiveRateX(row));
                for (int i = 0; i < run.variables().size(); i++) {
                    hash = 31 * hash + Double.doubleToLongBits(run.variable(i, 0, row));
                }
            }
        }
        return hash;
    }

    /// Prints the bits, for a comparison between Java virtual machines.
    public static void main(String[] arguments) {
        System.out.println(bits(scenario()));
    }
}

package io.github.thalweg.run.verdict;

import io.github.thalweg.landscape.Surface;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.trajectory.Trajectory;
import java.util.Map;

/// Verdict of a run that maximizes: that of the same way downhill on the landscape upside down, in words for a way
/// uphill.
final class Uphill {
    private Uphill() {}

    static Verdict of(Scenario scenario, int index, Trajectory run, Surface surface) {
        Surface turned = surface.upsideDown();
        Trajectory way = run.upsideDown();
        Scenario down = scenario.withRun(index, scenario.runs().get(index).withMaximize(false));
        var maxima = turned.found(scenario.view()).list();
        var conduct = new TrajectoryMeasures(
                way,
                turned,
                scenario.view(),
                maxima,
                scenario.isNoisy(scenario.runs().get(index)),
                -1);
        Verdict verdict = RateReason.explain(Verdicts.of(conduct), down, index, turned, way);
        return new Verdict(
                verdict.kind(), verdict.step(), words(verdict.text()), words(verdict.reason()), verdict.nearest());
    }

    private static String words(String text) {
        String turned = text;
        for (Map.Entry<String, String> word : Messages.UPHILL.entrySet()) {
            turned = turned.replace(word.getKey(), word.getValue());
        }
        return turned;
    }
}

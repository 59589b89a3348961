package io.github.thalweg.export.html;

import io.github.thalweg.catalog.toml.JsonObject;
import io.github.thalweg.export.live.ExamplesScript;
import io.github.thalweg.figure.map.Exit;
import io.github.thalweg.figure.run.EndingsText;
import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.run.RunDescription;
import io.github.thalweg.figure.style.Marker;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.run.ensemble.Ensemble;
import io.github.thalweg.run.ensemble.EnsembleOutcomes;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.trajectory.Trajectory;
import io.github.thalweg.run.verdict.Verdict;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// One run of a page as JSON: its name, its look, its trajectory, its verdict and its settings.
record PageRuns(FigureInput input, int run) {
    static List<Integer> all(FigureInput input) {
        return IntStream.range(0, input.trajectories().size()).boxed().toList();
    }

    /// Rows of all runs.
    static long rows(FigureInput input) {
        return input.trajectories().stream().mapToLong(t -> t.updates() + 1L).sum();
    }

    String json(Stored stored) {
        Trajectory trajectory = input.trajectories().get(run);
        JsonObject json = heading();
        ends(json);
        RunSpec spec = input.scenario().runs().get(run);
        return json.json("drawn", ExamplesScript.played(input.scenario(), spec))
                .json("x", stored.column(trajectory::x, 0, trajectory.updates()))
                .json("y", stored.column(trajectory::y, 0, trajectory.updates()))
                .toString();
    }

    /// All but its ways.
    JsonObject heading() {
        Trajectory trajectory = input.trajectories().get(run);
        RunSpec spec = input.scenario().runs().get(run);
        Verdict verdict = input.verdicts().get(run);
        Verdict.Kind kind = verdict.kind();
        var json = new JsonObject()
                .text("label", input.scenario().label(run))
                .text("verdict", verdict.text())
                .text("mood", kind.isGood() ? "good" : kind.isBad() ? "bad" : "middling")
                .text("reason", reason(verdict))
                .text("settings", String.join(", ", RunDescription.of(spec, input.scenario())))
                .text("ending", Exit.ending(trajectory))
                .flag("recorded", spec.isRecorded())
                .flag("hidden", spec.hidden())
                .list("marks", spec.marks(), String::valueOf)
                .json("pace", pace(spec))
                .number("updates", trajectory.updates());
        look(json, spec);
        Point start = spec.start();
        return json.json("start", start == null ? "null" : PageData.point(start));
    }

    /// The run's updates and those of the longest, where the scenario counts epochs; else `null`.
    private String pace(RunSpec spec) {
        Scenario scenario = input.scenario();
        return scenario.epochs() == null ? "null" : "[" + scenario.steps(spec) + ", " + scenario.steps() + "]";
    }

    private String reason(Verdict verdict) {
        Ensemble ensemble = input.ensemble(run);
        return ensemble == null
                ? verdict.reason()
                : EndingsText.firstSeed(verdict.reason()) + " "
                        + EndingsText.sentence(EnsembleOutcomes.of(ensemble, input.minima(), input.scenario()));
    }

    private void look(JsonObject json, RunSpec spec) {
        json.number("style", spec.style())
                .list("dash", Arrays.stream(input.style(run).dash(1)).boxed().toList(), JsonObject::number)
                .list("marker", corners(input.style(run).marker()), PageData::point);
    }

    /// The corners of a marker of radius 1, none for a circle.
    static List<Point> corners(Marker marker) {
        var corners = new ArrayList<Point>();
        var at = new double[6];
        for (PathIterator i = marker.at(0, 0, 1).getPathIterator(null); !i.isDone(); i.next()) {
            int kind = i.currentSegment(at);
            if (kind == PathIterator.SEG_CUBICTO) {
                return List.of();
            }
            if (kind != PathIterator.SEG_CLOSE) {
                corners.add(new Point(rounded(at[0]), rounded(at[1])));
            }
        }
        return corners;
    }

    /// As exactly as anyone sees.
    private static double rounded(double share) {
        return Math.rint(share * 1e4) / 1e4 + 0.0;
    }

    /// The places where the run's repetitions ended.
    private void ends(JsonObject json) {
        Ensemble ensemble = input.ensemble(run);
        if (ensemble != null) {
            var stored = new Stored(1);
            json.number("seeds", ensemble.size())
                    .json("endsX", stored.column(i -> end(ensemble, i).x(), 0, ensemble.size() - 1))
                    .json("endsY", stored.column(i -> end(ensemble, i).y(), 0, ensemble.size() - 1));
        }
    }

    private static Point end(Ensemble ensemble, int member) {
        Trajectory way = ensemble.member(member);
        return new Point(way.x(way.updates()), way.y(way.updates()));
    }
}

package io.github.thalweg.measure;

import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.scenario.Variations;
import io.github.thalweg.landscape.MinimumText;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.landscape.Surface;
import io.github.thalweg.run.Results;
import io.github.thalweg.run.ScenarioComputation;
import io.github.thalweg.run.kernel.Runner;
import io.github.thalweg.run.parallel.ParallelWork;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.trajectory.Trajectory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Measuring of the runs of one scenario and of its members: the values of its sweep, its seeds.
final class RunMeasuring {
    private final Scenario scenario;
    private final Variations members;
    private final Map<Integer, Trajectory> single = new HashMap<>();
    private @Nullable Results results;

    RunMeasuring(Scenario scenario) {
        this.scenario = scenario;
        this.members = new Variations(scenario);
    }

    /// The number of a run, from 0.
    ///
    /// @param label null for the first
    static int index(Scenario scenario, @Nullable String label) throws InputException {
        List<String> labels = scenario.labels();
        int index = label == null ? 0 : labels.indexOf(label);
        if (index < 0 || labels.isEmpty()) {
            throw new InputException(Messages.noRun(String.valueOf(label), labels));
        }
        return index;
    }

    int count() {
        return members.count();
    }

    /// The names of a run's series.
    List<String> series(String label) throws InputException {
        int run = index(scenario, label);
        List<MinimumText> listed = scenario.landscape().landscape().minima();
        return new RunSeries(Runner.run(scenario, run), listed.size() == 1 ? scenario.start() : null).names();
    }

    Measured value(RunMeasure measure) throws InputException {
        int run = index(scenario, measure.subject().run());
        if (measure.take() == Take.VERDICT) {
            return new Measured.Words(results().verdicts().get(run).text());
        }
        if (measure.members().over() == null) {
            return SeriesMeasure.of(measure, one(measure, run));
        }
        return over(measure, measure.members().over(), run);
    }

    private Results results() {
        if (results == null) {
            results = ScenarioComputation.compute(scenario.once(), null);
        }
        return results;
    }

    /// The series of the only member that is meant.
    private RunSeries one(RunMeasure measure, int run) throws InputException {
        int[] meant = meant(measure.subject());
        if (meant.length > 1) {
            throw new InputException(Messages.manyMembers(meant.length));
        }
        Trajectory known = single.get(meant[0] * scenario.runs().size() + run);
        Trajectory trajectory = known == null ? Runner.run(members.scenario(meant[0]), run) : known;
        single.put(meant[0] * scenario.runs().size() + run, trajectory);
        return new RunSeries(trajectory, to(measure, meant[0]));
    }

    private Measured over(RunMeasure measure, Over over, int run) throws InputException {
        int[] meant = meant(measure.subject());
        // The first member finds what is wrong with the measure, so that the others cannot.
        SeriesMeasure.of(measure, new RunSeries(Runner.run(members.scenario(meant[0]), run), to(measure, meant[0])));
        List<Double> numbers = ParallelWork.map(meant.length, i -> number(measure, over, run, meant[i]));
        double number =
                over.of(numbers.stream().mapToDouble(Double::doubleValue).toArray());
        boolean counts = measure.take() == Take.FIRST || measure.take() == Take.SETTLED;
        return counts && Double.isInfinite(number) ? Measured.Words.NEVER : new Measured.Number(number);
    }

    private double number(RunMeasure measure, Over over, int run, int member) {
        try {
            Trajectory trajectory = Runner.run(members.scenario(member), run);
            double number = SeriesMeasure.of(measure, new RunSeries(trajectory, to(measure, member)))
                    .number();
            return over == Over.SHARE ? (measure.members().where().holds(number) ? 1 : 0) : number;
        } catch (InputException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /// Numbers of the members that a subject picks.
    private int[] meant(Subject subject) throws InputException {
        List<String> names = members.names();
        int[] meant = IntStream.range(0, members.count())
                .filter(index -> isMeant(subject.member(), names, members.values(index)))
                .toArray();
        if (meant.length == 0) {
            throw new InputException(Messages.noMember(subject.member().toString()));
        }
        return meant;
    }

    private static boolean isMeant(Map<String, Double> member, List<String> names, List<String> values) {
        return member.entrySet().stream()
                .allMatch(entry -> names.contains(entry.getKey())
                        && Double.parseDouble(values.get(names.indexOf(entry.getKey()))) == entry.getValue());
    }

    private @Nullable Point to(RunMeasure measure, int member) {
        if (measure.to() != null) {
            return measure.to();
        }
        List<MinimumText> listed = scenario.landscape().landscape().minima();
        if (listed.size() != 1) {
            return null;
        }
        Scenario turned = members.scenario(member);
        return Surface.of(turned.landscape().landscape(), turned.landscape().parameters())
                .minima(turned.view())
                .getFirst()
                .at();
    }
}

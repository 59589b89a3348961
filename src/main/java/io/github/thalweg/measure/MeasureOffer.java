package io.github.thalweg.measure;

import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.run.scenario.Scenario;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A measure that can be taken of a run, in words, with the value that it has now.
public record MeasureOffer(String what, RunMeasure measure, Measured now) {
    private static final double RELATIVE = 0.01;
    private static final Set<Take> COUNTS = EnumSet.of(
            Take.UPDATE_OF_MAX,
            Take.UPDATE_OF_MIN,
            Take.FIRST,
            Take.SETTLED,
            Take.COUNT,
            Take.RISES,
            Take.FALLS,
            Take.SIGN_CHANGES,
            Take.UPDATES);
    private static final Set<Take> OF_THE_RUN = EnumSet.of(Take.UPDATES, Take.VERDICT);
    private static final Set<Take> OFFERED = EnumSet.range(Take.AT, Take.VERDICT);

    /// What measures are asked for.
    ///
    /// @param run    the run's label
    /// @param of     a series, or an expression of series
    /// @param number the bound of conditions, or the update that is looked at
    /// @param over   how the numbers of many seeds become one
    public record Wish(String run, String of, double number, Over over) {}

    /// All measures of one series of one run, in the order of [Take].
    ///
    /// @throws InputException when the scenario has no such run or series
    public static List<MeasureOffer> of(Scenario scenario, Wish wish) throws InputException {
        var measuring = Measuring.of(scenario);
        var offers = new ArrayList<MeasureOffer>();
        boolean many = measuring.members(Subject.MAIN) > 1;
        for (Take take : OFFERED) {
            if (take == Take.CORRELATION || (take == Take.AT && !isUpdate(wish.number(), scenario))) {
                continue;
            }
            for (Condition condition : conditions(take, wish.number())) {
                RunMeasure measure = measure(take, condition, wish, many && take != Take.VERDICT);
                offers.add(new MeasureOffer(
                        Messages.offered(take, condition.below() != null, wish.number()),
                        measure,
                        measuring.value(measure)));
            }
        }
        return offers;
    }

    /// The names of the series that a run has.
    ///
    /// @param run the run's label
    /// @throws InputException when the scenario has no such run
    public static List<String> series(Scenario scenario, String run) throws InputException {
        return new RunMeasuring(scenario.withSweep(Map.of()).once()).series(run);
    }

    private static boolean isUpdate(double number, Scenario scenario) {
        return number == Math.rint(number) && number >= 0 && number <= scenario.steps();
    }

    private static List<Condition> conditions(Take take, double number) {
        return take.needsCondition()
                ? List.of(new Condition(number, null, null), new Condition(null, number, null))
                : List.of(Condition.NONE);
    }

    private static RunMeasure measure(Take take, Condition condition, Wish wish, boolean many) {
        return new RunMeasure(
                new Subject(Subject.MAIN, wish.run(), Map.of()),
                take,
                OF_THE_RUN.contains(take) ? "loss" : wish.of(),
                null,
                null,
                take == Take.AT ? (Integer) (int) wish.number() : null,
                RunMeasure.Rows.ALL,
                condition,
                many ? new RunMeasure.Members(wish.over(), Condition.NONE) : RunMeasure.Members.ONE);
    }

    /// What a measure should give when it should stay as it is: whole counts exactly, other numbers within one percent.
    public static Expectation asItIs(RunMeasure measure, Measured now) {
        boolean finite = now instanceof Measured.Number(double value) && Double.isFinite(value);
        if (!finite) {
            return new Expectation(new Measured.Words(now.text()), 0, null, null);
        }
        boolean counts = measure.members().over() == null && COUNTS.contains(measure.take());
        return new Expectation(now, counts ? 0 : RELATIVE * Math.abs(now.number()), null, null);
    }

    /// A name for the value in texts that no other has, e.g. `loss_last`.
    ///
    /// @param taken the names that there are
    public String name(Set<String> taken) {
        String of = measure.of().matches("[\\w]+") ? measure.of() : "value";
        String first = OF_THE_RUN.contains(measure.take())
                ? measure.take().word()
                : of + "_" + measure.take().word();
        String name = first;
        for (int i = 2; taken.contains(name); i++) {
            name = first + "_" + i;
        }
        return name;
    }
}

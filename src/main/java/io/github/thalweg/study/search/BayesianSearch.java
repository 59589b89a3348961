package io.github.thalweg.study.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.apache.commons.math3.random.SobolSequenceGenerator;

/// Begins with points that fill the space evenly (Sobol's, shifted as the seed says), then tries where a Gaussian
/// process of the trials so far expects the largest improvement ([Surrogate]). The expectation is looked at at many
/// further points of the sequence and around the best trials, where it is a narrow peak, and the best of them are
/// improved by a compass search. Every third trial looks for the [Edge] beyond which runs get no lower: a process is
/// smooth there, and the loss is not.
///
/// Snoek, Larochelle & Adams, 2012, arXiv:1206.2944, with maximum likelihood in the place of slice sampling.
final class BayesianSearch implements Strategy {
    private static final int CANDIDATES = 256;
    /// One trial of as many is at the edge.
    private static final int AT_EDGE = 3;
    private static final int IMPROVED = 3;
    private static final int AROUND = 16;
    private static final double[] REACHES = {0.1, 0.03, 0.01, 0.003};
    private static final double FIRST_REACH = 0.05;
    private static final double LAST_REACH = 5e-4;

    @Override
    public void search(Search search, Trials trials) {
        new Hunt(search, trials).run();
    }

    /// A place in the unit cube, and the improvement that is expected there.
    private record Candidate(List<Double> place, double promise) {}

    /// One search.
    private static final class Hunt {
        private final Search search;
        private final Trials trials;
        private final int dimensions;
        private final SobolSequenceGenerator sequence;
        private final double[] shift;
        private final Set<List<Double>> tried = new HashSet<>();

        Hunt(Search search, Trials trials) {
            this.search = search;
            this.trials = trials;
            this.dimensions = search.dimensions().size();
            this.sequence = new SobolSequenceGenerator(dimensions);
            this.shift = new SplittableRandom(search.seed()).doubles(dimensions).toArray();
        }

        void run() {
            var first = new ArrayList<List<Double>>();
            for (int i = 0; i < 2 * dimensions + 2; i++) {
                List<Double> values = search.values(shifted());
                if (tried.add(values)) {
                    first.add(values);
                }
            }
            trials.whole(first);
            boolean more = true;
            for (int trial = 1; more && trials.wholeLeft() > 0; trial++) {
                Optional<List<Double>> next = trial % AT_EDGE == 0 ? atEdge().or(this::next) : next();
                next.ifPresent(values -> trials.whole(List.of(values)));
                more = next.isPresent();
            }
        }

        /// Values at the edge that were not tried yet; none where no edge is known.
        private Optional<List<Double>> atEdge() {
            return new Edge(search, trials.made())
                    .leastKnown()
                    .map(search::values)
                    .filter(tried::add);
        }

        private double[] shifted() {
            double[] place = sequence.nextVector();
            for (int i = 0; i < dimensions; i++) {
                place[i] = (place[i] + shift[i]) % 1;
            }
            return place;
        }

        /// Values that were not tried yet, the most promising; none when there are no others.
        private Optional<List<Double>> next() {
            var belief = Surrogate.of(search, trials.made());
            var candidates = new ArrayList<Candidate>();
            for (int i = 0; i < CANDIDATES * dimensions; i++) {
                candidates.add(at(shifted(), belief));
            }
            trials.made().stream()
                    .sorted(Trial.BY_LOSS)
                    .limit(IMPROVED)
                    .forEach(best -> candidates.addAll(around(search.place(best.values()), belief)));
            candidates.sort(Comparator.comparingDouble(c -> -c.promise()));
            var finest = new ArrayList<Candidate>();
            candidates.stream().limit(IMPROVED).forEach(c -> finest.add(improved(c, belief)));
            finest.sort(Comparator.comparingDouble(c -> -c.promise()));
            finest.addAll(candidates);
            return finest.stream()
                    .map(candidate -> search.values(array(candidate)))
                    .filter(tried::add)
                    .findFirst();
        }

        private List<Candidate> around(double[] centre, Surrogate belief) {
            var candidates = new ArrayList<Candidate>();
            candidates.add(at(centre, belief));
            for (double reach : REACHES) {
                for (int i = 0; i < AROUND; i++) {
                    double[] place = shifted();
                    for (int axis = 0; axis < dimensions; axis++) {
                        place[axis] = Math.clamp(centre[axis] + reach * (2 * place[axis] - 1), 0, 1);
                    }
                    candidates.add(at(place, belief));
                }
            }
            return candidates;
        }

        private static Candidate at(double[] place, Surrogate belief) {
            return new Candidate(
                    Arrays.stream(place).boxed().toList(), belief.at(place).improvement());
        }

        private static double[] array(Candidate candidate) {
            return candidate.place().stream().mapToDouble(Double::doubleValue).toArray();
        }

        /// Goes along the axes as long as the promise grows, with ever shorter steps.
        private Candidate improved(Candidate from, Surrogate belief) {
            Candidate best = from;
            double reach = FIRST_REACH;
            while (reach > LAST_REACH) {
                Candidate better = best;
                for (int axis = 0; axis < dimensions; axis++) {
                    for (double step : new double[] {-reach, reach}) {
                        double[] place = array(best);
                        place[axis] = Math.clamp(place[axis] + step, 0, 1);
                        Candidate neighbour = at(place, belief);
                        better = neighbour.promise() > better.promise() ? neighbour : better;
                    }
                }
                reach = better.promise() > best.promise() ? reach : reach / 2;
                best = better;
            }
            return best;
        }
    }
}

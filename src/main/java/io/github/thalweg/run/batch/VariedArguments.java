package io.github.thalweg.run.batch;

import io.github.thalweg.rule.Definition;
import io.github.thalweg.rule.Setting;
import io.github.thalweg.run.graph.Arguments;
import io.github.thalweg.run.number.Hyperparameter;
import io.github.thalweg.run.number.RunNumbers;
import io.github.thalweg.run.scenario.Optimizer;
import io.github.thalweg.run.scenario.RunSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Places of the varied numbers of a batch among a run's numbers.
record VariedArguments(List<Place> places) {
    /// @param arguments places among the arguments; none for `x` and `y`
    /// @param state     the place in the state, or -1
    /// @param isSwitch  for a value of 0 the code is another
    private record Place(List<Integer> arguments, int state, boolean isSwitch) {}

    /// @return empty when others of the run's numbers follow from those that vary, or more of them is checked
    static Optional<VariedArguments> of(RunSpec run, List<String> names, List<String> arguments) {
        if (names.stream().anyMatch(name -> isElsewhere(name) || decidesOthers(run, name))) {
            return Optional.empty();
        }
        var places = new ArrayList<Place>();
        for (String name : names) {
            List<Integer> among = inputs(run, name).stream()
                    .map(arguments::indexOf)
                    .filter(place -> place >= 0)
                    .toList();
            places.add(new Place(among, List.of("x", "y").indexOf(name), name.equals("l2")));
        }
        return Optional.of(new VariedArguments(places));
    }

    /// Whether a number is no argument of this name.
    private static boolean isElsewhere(String name) {
        return name.startsWith(Hyperparameter.SCHEDULE) || name.startsWith(RunNumbers.EARLY_STOP);
    }

    /// The inputs that a number becomes.
    private static List<String> inputs(RunSpec run, String name) {
        if (name.equals("noise") && run.noise() != null && run.noise().deviationX() != null) {
            return List.of();
        }
        if (name.equals("noise")) {
            return List.of(Arguments.NOISE_X, Arguments.NOISE_Y);
        }
        if (name.equals("lr")) {
            return List.of("lr0");
        }
        int depth = depth(name);
        if (depth > 0 || run.optimizer().rule().parameter(name).isPresent()) {
            return List.of(Arguments.rule(depth) + plain(name));
        }
        var inputs = new ArrayList<>(List.of(name));
        for (int i = 0; i < run.schedule().size(); i++) {
            inputs.add(Arguments.schedule(i) + name);
        }
        return inputs;
    }

    private static int depth(String name) {
        return name.startsWith(RunNumbers.INNER) ? 1 + depth(name.substring(RunNumbers.INNER.length())) : 0;
    }

    private static String plain(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /// The length of a cycle is checked against that of its segment, and a default may be an expression of other
    /// numbers.
    private static boolean decidesOthers(RunSpec run, String name) {
        var word = Pattern.compile("\\b" + (name.equals("lr") ? "lr0" : Pattern.quote(plain(name))) + "\\b");
        if (name.equals("total_steps")) {
            return true;
        }
        for (Optimizer rule = run.optimizer(); rule != null; rule = rule.inner()) {
            if (decides(rule.rule(), rule.settings(), word)) {
                return true;
            }
        }
        return run.schedule().stream().anyMatch(s -> decides(s.schedule(), s.settings(), word));
    }

    private static boolean decides(Definition definition, Map<String, Setting> said, Pattern word) {
        Set<String> known = said.keySet();
        return definition.parameters().stream()
                .filter(p -> !known.contains(p.name()))
                .anyMatch(p ->
                        p.defaultText() != null && word.matcher(p.defaultText()).find());
    }

    /// The places among the arguments of all that vary.
    Set<Integer> arguments() {
        var all = new TreeSet<Integer>();
        places.forEach(place -> all.addAll(place.arguments));
        return all;
    }

    /// Whether the run with these values has the code of the others.
    boolean sharesCode(double[] values) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] == 0 && places.get(i).isSwitch) {
                return false;
            }
        }
        return true;
    }

    void put(double[] values, double[] arguments, double[] start) {
        for (int i = 0; i < values.length; i++) {
            Place place = places.get(i);
            for (int at : place.arguments) {
                arguments[at] = values[i];
            }
            if (place.state >= 0) {
                start[place.state] = values[i];
            }
        }
    }
}

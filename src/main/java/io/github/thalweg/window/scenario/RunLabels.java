package io.github.thalweg.window.scenario;

import io.github.thalweg.rule.TextLength;
import io.github.thalweg.run.scenario.Scenario;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Generation of names for runs that no other run has.
public final class RunLabels {
    /// Leaves room for a number.
    private static final int SHORT = 180;

    private RunLabels() {}

    /// The wanted name, else with the first free number after it.
    public static String free(Scenario scenario, String wanted) {
        return free(scenario.labels(), wanted);
    }

    /// The same for a run that is there already: what it is called itself is free.
    public static String free(Scenario scenario, int run, String wanted) {
        var others = new ArrayList<>(scenario.labels());
        others.remove(run);
        return free(others, wanted);
    }

    private static String free(List<String> labels, String wanted) {
        var taken = new HashSet<>(labels);
        String stem = stem(taken, wanted);
        String longest = stem + " " + labels.size();
        // What is read back has a limit, and no more numbers are needed than there are runs.
        return TextLength.LABEL.fits(longest) ? free(taken, stem) : free(taken, shortened(stem));
    }

    /// The number at the end goes where it numbers copies; that of `Adam, lr 3` is a part of the name.
    private static String stem(Set<String> taken, String wanted) {
        String stem = wanted.replaceFirst(" \\d+$", "");
        boolean ofCopies =
                stem.equals(wanted) ? !Character.isDigit(wanted.charAt(wanted.length() - 1)) : taken.contains(stem);
        return !taken.contains(wanted) ? wanted : ofCopies ? stem : wanted + ", copy";
    }

    private static String shortened(String stem) {
        return stem.substring(0, stem.offsetByCodePoints(0, SHORT)).strip();
    }

    private static String free(Set<String> taken, String stem) {
        return IntStream.iterate(1, i -> i + 1)
                .mapToObj(i -> i == 1 ? stem : stem + " " + i)
                .filter(label -> !taken.contains(label))
                .findFirst()
                .orElseThrow();
    }
}

package io.github.thalweg.measure;

import java.util.Collection;

/// Sentences about measures that cannot be read or taken.
final class Messages {
    static final String DISTANCE_TO_WHAT =
            "`distance` needs `to = [x, y]`: the landscape does not list exactly one minimum";

    static final String FORM = "a measure is TAKE [OF] [<|> N] [at K] [from K] [until K] [to X,Y] [over O], e.g."
            + " first distance < 0.01";

    private Messages() {}

    static String noSeries(String of, String reason) {
        return "unknown series `" + of + "`: " + reason;
    }

    static String noRun(String label, Collection<String> labels) {
        return "`run` must be one of " + String.join(", ", labels) + ", was " + label;
    }

    static String noScenario(String name, Collection<String> names) {
        return "`scenario` must be one of " + String.join(", ", names) + ", was " + name;
    }

    static String manyMembers(int count) {
        return "the scenario has " + count + " members: expected `over` or a `member` that picks one, found neither";
    }

    static String noMember(String member) {
        return "no member of the sweep has " + member;
    }

    static String needsCondition(Take take) {
        return "`" + take.word() + "` needs a condition: `below` or `above`";
    }

    static String needsSearch(String scenario) {
        return "the scenario " + scenario + " needs [study] with kind = \"search\", found none";
    }

    static String noValue(String name) {
        return "expected the name of a value that stands before this one, found " + name;
    }
}

package io.github.thalweg.measure;

import io.github.thalweg.catalog.toml.Numbers;
import java.util.Collection;
import java.util.List;

/// Sentences about measures: what they are, and why they cannot be read or taken.
final class Messages {
    static final String TAKE =
            "one of at, last, max, min, mean, sd, sum, update_of_max, update_of_min, first, settled, count, rises, falls,"
                    + " sign_changes, updates, verdict at the beginning";
    static final String AT = "`at K`, as in at loss at 100";

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

    static String onlyWithAt(Take take) {
        return "`" + Take.AT.word() + "` K belongs to the measure `" + Take.AT.word()
                + "`, as in at loss at 100; with `" + take.word() + "` it would change nothing";
    }

    static String updateOnlyWithAt(Take take) {
        return "`update` belongs to take = \"" + Take.AT.word() + "\"; with `" + take.word()
                + "` it would change nothing";
    }

    static String noRows(int from, int until) {
        return "`from` must not be after `until`, " + until + ", was " + from;
    }

    static String needsSearch(String scenario) {
        return "the scenario " + scenario + " needs [study] with kind = \"search\", found none";
    }

    static String noValue(String name) {
        return "expected the name of a value that stands before this one, found " + name;
    }

    static String noneExpected(String in) {
        return "expected one of `expected`, `at_least`, `at_most`" + in + ", found none";
    }

    static String wrong(String measure, String expected) {
        return option(measure) + "expected " + expected + "; " + FORM;
    }

    static String option(String measure) {
        return "--measure \"" + measure + "\": ";
    }

    static String keyword(String found) {
        return "<, >, at, from, until, to or over, found " + found;
    }

    static String bound(Take take) {
        return "`" + take.word() + "` needs a condition: < or > and a number";
    }

    static String noCondition(Take take, String bound) {
        return "`" + take.word() + "` has no condition: with it " + bound + " would change nothing";
    }

    static String ofTheRun(Take take, String of) {
        return "`" + take.word() + "` is of the run: with it " + of + " would change nothing";
    }

    static String onlyOfDistance(String of) {
        return "`to` belongs to distance: with " + of + " it would change nothing";
    }

    static String twice(String keyword) {
        return "`" + keyword + "` stands twice";
    }

    static String openQuote(String mark) {
        return "the quotation mark " + mark + " is not closed";
    }

    static String comparison(String found) {
        return "< or >, found " + found;
    }

    static String number(String found) {
        return "a number, found " + (found.isEmpty() ? "nothing" : found);
    }

    static String update(String found) {
        return "an update, found " + found;
    }

    static String point(String found) {
        return "`to X,Y`, found " + found;
    }

    static String over(Collection<String> words, String found) {
        return "one of " + String.join(", ", words) + " after `over`, found " + found;
    }

    static String atLeast(double number) {
        return "at least " + Numbers.text(number);
    }

    static String atMost(double number) {
        return "at most " + Numbers.text(number);
    }

    /// What a measure that is offered takes of its series.
    ///
    /// @param number the update or the bound, where there is one
    static String offered(Take take, boolean below, double number) {
        String bound = (below ? " below " : " above ") + Numbers.text(number);
        return switch (take) {
            case AT -> "after update " + Numbers.text(number);
            case LAST -> "at the end";
            case MAX -> "highest";
            case MIN -> "lowest";
            case MEAN -> "mean over the updates";
            case SD -> "standard deviation over the updates";
            case SUM -> "sum over the updates";
            case UPDATE_OF_MAX -> "update at which it is highest";
            case UPDATE_OF_MIN -> "update at which it is lowest";
            case FIRST -> "first update" + bound;
            case SETTLED -> "update from which it stays" + bound;
            case COUNT -> "number of updates" + bound;
            case RISES -> "number of rises";
            case FALLS -> "number of falls";
            case SIGN_CHANGES -> "number of changes of sign";
            case UPDATES -> "number of updates of the run";
            case VERDICT -> "verdict on the run";
            case CORRELATION, SUGGESTION, SEARCH, RATIO, DIFFERENCE -> take.word();
        };
    }

    static String within(double number, double tolerance) {
        return Numbers.text(number) + " within " + Numbers.text(tolerance);
    }

    static String and(List<String> parts) {
        return String.join(" and ", parts);
    }
}

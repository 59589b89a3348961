package io.github.thalweg.measure;

import io.github.thalweg.catalog.toml.Numbers;
import io.github.thalweg.catalog.toml.TomlText;
import io.github.thalweg.measure.MeasureReader.Expected;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Writer of measures, expectations and goals as tables of TOML. Reading the text back gives the same.
public final class MeasureWriter {
    private final Map<String, String> entries = new LinkedHashMap<>();

    private MeasureWriter() {}

    /// A value with what it should give, `{ run = "a", of = "loss", take = "last", expected = 1, tolerance = 0.01 }`.
    public static String text(Expected value) {
        return new MeasureWriter()
                .measure(value.measure())
                .expectation(value.expectation())
                .table();
    }

    public static String text(Goal goal) {
        var writer = new MeasureWriter().measure(goal.measure()).expectation(goal.expectation());
        if (goal.and() != null) {
            writer.entries.put("and", text(goal.and()));
        }
        return writer.table();
    }

    private String table() {
        return table(entries);
    }

    private static String table(Map<String, String> entries) {
        return entries.entrySet().stream()
                .map(entry -> TomlText.key(entry.getKey()) + " = " + entry.getValue())
                .collect(Collectors.joining(", ", "{ ", " }"));
    }

    private void number(String key, @Nullable Number value) {
        if (value != null) {
            entries.put(key, Numbers.text(value.doubleValue()));
        }
    }

    private void text(String key, @Nullable String value) {
        if (value != null) {
            entries.put(key, TomlText.string(value));
        }
    }

    private MeasureWriter measure(Measure measure) {
        switch (measure) {
            case RunMeasure run -> run(run);
            case SuggestionMeasure suggested -> {
                subject(suggested.subject());
                text("take", Take.SUGGESTION.word());
                text("suggestion", MeasureReader.word(suggested.suggestion()));
                number("lowest", suggested.lowest());
                number("highest", suggested.highest());
            }
            case SearchMeasure search -> {
                subject(search.subject());
                text("take", Take.SEARCH.word());
                text(
                        "method",
                        search.method() == null ? null : search.method().name().toLowerCase(Locale.ROOT));
                number("seeds", search.seeds());
                if (search.seed() != 1) {
                    number("seed", search.seed());
                }
            }
            case CombinedMeasure combined -> {
                text("take", (combined.ratio() ? Take.RATIO : Take.DIFFERENCE).word());
                text("a", combined.first());
                text("b", combined.second());
            }
        }
        return this;
    }

    private void subject(Subject subject) {
        text("scenario", subject.scenario());
        text("run", subject.run());
        if (!subject.member().isEmpty()) {
            var member = new TreeMap<String, String>();
            subject.member().forEach((path, value) -> member.put(path, Numbers.text(value)));
            entries.put("member", table(member));
        }
    }

    private void run(RunMeasure run) {
        subject(run.subject());
        if (run.to() != null) {
            entries.put("to", TomlText.point(run.to()));
        }
        text("of", run.of());
        text("take", run.take().word());
        text("with", run.with());
        number("update", run.update());
        number("from", run.rows().from() == 0 ? null : (Number) run.rows().from());
        number("until", run.rows().until());
        condition(run.condition());
        Over over = run.members().over();
        if (over != null) {
            text("over", over.word());
        }
        if (!run.members().where().isEmpty()) {
            var where = new MeasureWriter();
            where.condition(run.members().where());
            entries.put("where", where.table());
        }
    }

    private void condition(Condition condition) {
        number("below", condition.below());
        number("above", condition.above());
        if (condition.finite() != null) {
            entries.put("finite", condition.finite().toString());
        }
    }

    private MeasureWriter expectation(Expectation expectation) {
        switch (expectation.expected()) {
            case null -> {}
            case Measured.Number(double value) -> {
                number("expected", value);
                number("tolerance", expectation.tolerance());
            }
            case Measured.Words(String words) -> text("expected", words);
        }
        number("at_least", expectation.atLeast());
        number("at_most", expectation.atMost());
        return this;
    }
}

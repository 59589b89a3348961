package io.github.thalweg.measure;

import io.github.thalweg.catalog.definition.PlaceReader;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.toml.Item;
import io.github.thalweg.catalog.toml.Table;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.study.range.Suggestion;
import io.github.thalweg.study.search.SearchMethod;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Reader of measures, expectations and goals from tables of a file.
public final class MeasureReader {
    /// The rate at which a range test's run breaks.
    private static final String BREAKS = "Breaks";

    private static final double DEFAULT_RELATIVE = 0.01;
    private static final List<String> EXPECTATION = List.of("expected", "tolerance", "relative", "at_least", "at_most");
    private static final List<String> MEASURE = List.of(
            "scenario",
            "run",
            "member",
            "to",
            "of",
            "with",
            "take",
            "from",
            "until",
            "update",
            "below",
            "above",
            "finite",
            "over",
            "where",
            "a",
            "b",
            "suggestion",
            "lowest",
            "highest",
            "method",
            "seeds",
            "seed");

    private MeasureReader() {}

    /// A measure with what it should give.
    public record Expected(Measure measure, Expectation expectation) {}

    /// @param further keys that the table may have besides
    public static Expected expected(Table table, String... further) throws InputException {
        var keys = new ArrayList<>(MEASURE);
        keys.addAll(EXPECTATION);
        keys.addAll(Arrays.asList(further));
        table.allow(keys);
        return new Expected(measure(table), expectation(table));
    }

    /// The goal of a task, with the second condition under `and`.
    ///
    /// @param scenario the one that is measured
    public static Goal goal(Table table, String scenario) throws InputException {
        Expected first = expected(table, "and");
        Item and = table.get("and");
        Measure measure = in(scenario, first.measure());
        return new Goal(measure, first.expectation(), and == null ? null : goal(and.table("and"), measure, scenario));
    }

    private static Measure in(String scenario, Measure measure) {
        return switch (measure) {
            case RunMeasure run -> run.of(run.subject().in(scenario));
            case SuggestionMeasure suggested ->
                new SuggestionMeasure(
                        suggested.subject().in(scenario),
                        suggested.suggestion(),
                        suggested.lowest(),
                        suggested.highest());
            case SearchMeasure search ->
                new SearchMeasure(search.subject().in(scenario), search.method(), search.seeds(), search.seed());
            case CombinedMeasure combined -> combined;
        };
    }

    /// A second condition speaks of the same run as the first, unless it says otherwise.
    private static Goal goal(Table and, Measure first, String scenario) throws InputException {
        Goal second = goal(and, scenario);
        return second.measure() instanceof RunMeasure run && first instanceof RunMeasure of
                ? new Goal(run.of(run.subject().or(of.subject())), second.expectation(), second.and())
                : second;
    }

    private static Measure measure(Table table) throws InputException {
        Item word = table.require("take");
        Take take = word.choice(Take.words());
        return switch (take) {
            case RATIO, DIFFERENCE ->
                new CombinedMeasure(
                        take == Take.RATIO,
                        table.require("a").text(),
                        table.require("b").text());
            case SUGGESTION ->
                new SuggestionMeasure(
                        subject(table),
                        suggestion(table.require("suggestion")),
                        number(table, "lowest"),
                        number(table, "highest"));
            case SEARCH ->
                new SearchMeasure(
                        subject(table),
                        method(table.get("method")),
                        table.has("seeds") ? (int) table.require("seeds").whole(1, 1000) : 1,
                        table.has("seed") ? (int) table.require("seed").whole(1, 1000) : 1);
            default -> run(table, word, take);
        };
    }

    private static @Nullable Suggestion suggestion(Item item) throws InputException {
        Map<String, Optional<Suggestion>> words = new LinkedHashMap<>();
        Arrays.stream(Suggestion.values()).forEach(each -> words.put(each.title(), Optional.of(each)));
        words.put(BREAKS, Optional.empty());
        return item.choice(words).orElse(null);
    }

    /// The word of a suggestion in files.
    static String word(@Nullable Suggestion suggestion) {
        return suggestion == null ? BREAKS : suggestion.title();
    }

    private static @Nullable SearchMethod method(@Nullable Item item) throws InputException {
        return item == null
                ? null
                : item.choice(titled(SearchMethod.values(), m -> m.name().toLowerCase(Locale.ROOT)));
    }

    private static <T> Map<String, T> titled(T[] values, Function<T, String> title) {
        var titled = new LinkedHashMap<String, T>();
        Arrays.stream(values).forEach(value -> titled.put(title.apply(value), value));
        return titled;
    }

    private static Measure run(Table table, Item word, Take take) throws InputException {
        Condition condition = condition(table);
        if (take.needsCondition() && condition.isEmpty()) {
            throw word.error(Messages.needsCondition(take));
        }
        Item update = table.get("update");
        if (update != null && take != Take.AT) {
            throw update.error(Messages.updateOnlyWithAt(take));
        }
        Item until = table.get("until");
        if (until != null && table.has("from") && row(table.require("from")) > row(until)) {
            throw until.error(Messages.noRows(row(table.require("from")), row(until)));
        }
        Item over = table.get("over");
        Item where = table.get("where");
        Item to = table.get("to");
        Point point = to == null ? null : PlaceReader.point(to, false);
        return new RunMeasure(
                subject(table),
                take,
                table.text("of", "loss"),
                take == Take.CORRELATION ? table.require("with").text() : null,
                point,
                take == Take.AT ? (Integer) row(table.require("update")) : null,
                new RunMeasure.Rows(
                        table.has("from") ? row(table.require("from")) : 0,
                        table.has("until") ? (Integer) row(table.require("until")) : null),
                condition,
                new RunMeasure.Members(
                        over == null ? null : over.choice(Over.words()),
                        where == null ? Condition.NONE : condition(where.table("where"))));
    }

    private static int row(Item item) throws InputException {
        return (int) item.whole(0, Scenario.MAX_STEPS);
    }

    private static Subject subject(Table table) throws InputException {
        var member = new TreeMap<String, Double>();
        for (Item item : table.entries("member")) {
            member.put(item.key(), item.number());
        }
        Item run = table.get("run");
        return new Subject(table.text("scenario", Subject.MAIN), run == null ? null : run.text(), member);
    }

    private static Condition condition(Table table) throws InputException {
        Item finite = table.get("finite");
        return new Condition(
                number(table, "below"), number(table, "above"), finite == null ? null : (Boolean) finite.flag());
    }

    private static @Nullable Double number(Table table, String key) throws InputException {
        Item item = table.get(key);
        return item == null ? null : (Double) item.number();
    }

    private static Expectation expectation(Table table) throws InputException {
        Item expected = table.get("expected");
        Double atLeast = number(table, "at_least");
        Double atMost = number(table, "at_most");
        if (expected == null && atLeast == null && atMost == null) {
            throw table.error(Messages.noneExpected(table.in()));
        }
        Measured value = expected == null
                ? null
                : expected.isNumber() ? new Measured.Number(expected.number()) : new Measured.Words(expected.text());
        return new Expectation(value, tolerance(table, value), atLeast, atMost);
    }

    private static double tolerance(Table table, @Nullable Measured expected) throws InputException {
        Double absolute = size(table, "tolerance");
        Double relative = size(table, "relative");
        if (absolute != null) {
            return absolute;
        }
        double size = expected == null ? 0 : Math.abs(expected.number());
        return (relative == null ? DEFAULT_RELATIVE : relative) * size;
    }

    private static @Nullable Double size(Table table, String key) throws InputException {
        Item item = table.get(key);
        return item == null ? null : (Double) item.number(0, Double.MAX_VALUE);
    }
}

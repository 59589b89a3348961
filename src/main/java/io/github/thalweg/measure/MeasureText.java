package io.github.thalweg.measure;

import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.formula.spelling.Spelling;
import io.github.thalweg.formula.syntax.FormulaException;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.run.scenario.Scenario;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Measure as it is written on the command line: `TAKE [OF] [<|> N] [at K] [from K] [until K] [to X,Y] [over O]`, e.g.
/// `first distance < 0.01`, `max 'abs(step_y)' from 10`. OF stands in quotes where it has spaces.
public final class MeasureText {
    private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|([<>=]=|[<>=])|([^\\s<>='\"]+)|['\"]");
    private static final Set<String> QUOTES = Set.of("'", "\"");
    private static final Set<String> COMPARISONS = Set.of("<=", ">=", "==", "=");
    private static final Set<String> KEYWORDS =
            Set.of("<", ">", "<=", ">=", "==", "=", "at", "from", "until", "to", "over");
    /// What has no series: it is of a whole run.
    private static final Set<Take> OF_THE_RUN = EnumSet.of(Take.UPDATES, Take.VERDICT);
    private static final String DISTANCE = "distance";
    private static final Set<Take> OF_ONE_RUN = EnumSet.range(Take.AT, Take.VERDICT);

    private final String text;
    private final Deque<String> words = new ArrayDeque<>();
    private @Nullable Double below;
    private @Nullable Double above;
    private @Nullable Integer update;
    private String bound = "";
    private int from;
    private @Nullable Integer until;
    private @Nullable Point to;
    private @Nullable Over over;

    private MeasureText(String text) {
        this.text = text;
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            String quoted = word.group(1) == null ? word.group(2) : word.group(1);
            words.add(quoted == null ? word.group() : quoted);
        }
    }

    /// @throws InputException when the text is no measure
    public static RunMeasure parse(String text) throws InputException {
        return new MeasureText(text).measure();
    }

    private RunMeasure measure() throws InputException {
        for (String word : words) {
            if (QUOTES.contains(word)) {
                throw new InputException(Messages.option(text) + Messages.openQuote(word));
            }
        }
        Take take = Take.words().get(words.isEmpty() ? "" : words.remove());
        if (take == null || !OF_ONE_RUN.contains(take) || take == Take.CORRELATION) {
            throw wrong(Messages.TAKE);
        }
        boolean named = !words.isEmpty() && !KEYWORDS.contains(words.element());
        String of = named ? words.remove() : "loss";
        if (named && OF_THE_RUN.contains(take)) {
            throw new InputException(Messages.option(text) + Messages.ofTheRun(take, of));
        }
        var said = new HashSet<String>();
        while (!words.isEmpty()) {
            String keyword = words.remove();
            if (!said.add(keyword)) {
                throw new InputException(Messages.option(text) + Messages.twice(keyword));
            }
            clause(keyword);
        }
        var condition = new Condition(below, above, null);
        if (take.needsCondition() && condition.isEmpty()) {
            throw new InputException(Messages.option(text) + Messages.bound(take));
        }
        if (!take.needsCondition() && !bound.isEmpty() && over != Over.SHARE) {
            throw new InputException(Messages.option(text) + Messages.noCondition(take, bound));
        }
        if (to != null && !of.contains(DISTANCE)) {
            throw new InputException(Messages.option(text) + Messages.onlyOfDistance(of));
        }
        if (take == Take.AT && update == null) {
            throw wrong(Messages.AT);
        }
        if (take != Take.AT && update != null) {
            throw new InputException(Messages.option(text) + Messages.onlyWithAt(take));
        }
        if (until != null && from > until) {
            throw new InputException(Messages.option(text) + Messages.noRows(from, until));
        }
        boolean share = over == Over.SHARE;
        return new RunMeasure(
                new Subject(Subject.MAIN, null, Map.of()),
                take,
                of,
                null,
                to,
                update,
                new RunMeasure.Rows(from, until),
                condition,
                new RunMeasure.Members(over, share ? condition : Condition.NONE));
    }

    private void clause(String keyword) throws InputException {
        if (COMPARISONS.contains(keyword)) {
            throw wrong(Messages.comparison(keyword));
        }
        String value = words.isEmpty() ? "" : words.remove();
        bound = keyword.equals("<") || keyword.equals(">") ? keyword + " " + value : bound;
        switch (keyword) {
            case "<" -> below = number(value);
            case ">" -> above = number(value);
            case "at" -> update = row(value);
            case "from" -> from = row(value);
            case "until" -> until = row(value);
            case "to" -> to = point(value);
            case "over" -> over = over(value);
            default -> throw wrong(Messages.keyword(keyword));
        }
    }

    private double number(String value) throws InputException {
        try {
            return Spelling.number(value);
        } catch (FormulaException _) {
            throw wrong(Messages.number(value));
        }
    }

    private int row(String value) throws InputException {
        double number = number(value);
        if (number != Math.rint(number) || number < 0 || number > Scenario.MAX_STEPS) {
            throw wrong(Messages.update(value));
        }
        return (int) number;
    }

    private Point point(String value) throws InputException {
        List<String> parts = List.of(value.split(",", -1));
        if (parts.size() != 2) {
            throw wrong(Messages.point(value));
        }
        return new Point(number(parts.get(0)), number(parts.get(1)));
    }

    private Over over(String value) throws InputException {
        Over known = Over.words().get(value);
        if (known == null) {
            throw wrong(Messages.over(Over.words().keySet(), value));
        }
        return known;
    }

    private InputException wrong(String expected) {
        return new InputException(Messages.wrong(text, expected));
    }
}

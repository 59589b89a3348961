package io.github.thalweg.export.html;

import io.github.thalweg.catalog.toml.JsonObject;
import io.github.thalweg.figure.Figure;
import io.github.thalweg.figure.FigureSpec;
import io.github.thalweg.figure.plot.Pair;
import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.formula.compile.JavaScript;
import io.github.thalweg.formula.syntax.FormulaException;
import io.github.thalweg.run.scenario.WindowSpec;
import io.github.thalweg.run.trajectory.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Plots of one series over another in a page that computes: their series as JavaScript, and what these read.
///
/// @param shown   those that a page can show
/// @param missing those that read what it does not keep: names of rules
public record PagePairs(List<Written> shown, List<Pair> missing) {
    public static final PagePairs NONE = new PagePairs(List.of(), List.of());

    /// Runs that draw rows have it among their names, and a page computes it.
    private static final String EPOCH = "epoch";

    /// The names of series in a page, beside x and y; `pairs.js` has the same.
    static final List<String> NAMES = List.of(
            "loss",
            "grad_x",
            "grad_y",
            "lr",
            "rate",
            "rate_x",
            "rate_y",
            "gradient",
            "distance",
            "evaluations",
            "validation",
            "step_x",
            "step_y",
            "length",
            "update",
            EPOCH,
            "sharpness");

    private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\d_]*");

    public PagePairs {
        shown = List.copyOf(shown);
        missing = List.copyOf(missing);
    }

    /// A pair with its series.
    record Written(Pair pair, Series up, Series across) {}

    /// A series: a function of x, y and the array of the named ones.
    private record Series(String code, List<String> names) {
        static Series of(String text) {
            List<String> said = NAME.matcher(text)
                    .results()
                    .map(found -> found.group())
                    .filter(NAMES::contains)
                    .distinct()
                    .toList();
            return new Series(JavaScript.function(text, said), said);
        }
    }

    public static PagePairs of(FigureInput input, List<Pair> wanted) {
        Set<String> own = input.trajectories().stream()
                .flatMap(run -> run.variables().stream())
                .map(Variable::name)
                .filter(name -> !name.equals(EPOCH))
                .collect(Collectors.toSet());
        var shown = new ArrayList<Written>();
        var missing = new ArrayList<Pair>();
        for (Pair pair : wanted.stream().distinct().toList()) {
            Pair formulas = pair.formulas();
            try {
                var written = new Written(pair, Series.of(formulas.up()), Series.of(formulas.across()));
                boolean shadowed = written.up.names.stream().anyMatch(own::contains)
                        || written.across.names.stream().anyMatch(own::contains);
                if (shadowed) {
                    missing.add(pair);
                } else {
                    shown.add(written);
                }
            } catch (FormulaException _) {
                missing.add(pair);
            }
        }
        return new PagePairs(shown, missing);
    }

    /// Those of a figure, and of the window as the scenario arranges it.
    static PagePairs of(FigureInput input, FigureSpec spec) {
        return of(input, wanted(input, spec));
    }

    /// The pairs of a figure, and of the window as the scenario arranges it, each once.
    static List<Pair> wanted(FigureInput input, FigureSpec spec) {
        var wanted = new ArrayList<Pair>();
        if (spec.figure() == Figure.PAIR) {
            Pair.of(spec.focus().variable()).ifPresent(wanted::add);
        }
        wanted.addAll(of(input.scenario().window()));
        return wanted.stream().distinct().toList();
    }

    /// Those of a window's arrangement.
    private static List<Pair> of(@Nullable WindowSpec window) {
        return window == null || window.show() == null
                ? List.of()
                : window.show().plots().stream()
                        .flatMap(plot -> Pair.of(plot).stream())
                        .toList();
    }

    public boolean isEmpty() {
        return shown.isEmpty();
    }

    /// A sentence about those that are missing; empty where none is.
    String note() {
        return missing.isEmpty()
                ? ""
                : Messages.missingPairs(missing.stream().map(Pair::text).toList());
    }

    /// The code of a scenario with the series of its pairs.
    String code(String code) {
        String pairs = shown.stream()
                .map(pair -> "[" + pair.up.code + ", " + pair.across.code + "]")
                .collect(Collectors.joining(",\n"));
        return isEmpty() ? code : "Object.assign(" + code + ", { pairs: [" + pairs + "] })";
    }

    void json(JsonObject data) {
        if (!isEmpty()) {
            data.list("pairs", shown, PagePairs::json);
        }
    }

    private static String json(Written pair) {
        return new JsonObject()
                .text("up", pair.pair.up())
                .text("across", pair.pair.across())
                .list("upNames", pair.up.names, JsonObject::string)
                .list("acrossNames", pair.across.names, JsonObject::string)
                .toString();
    }
}

package io.github.thalweg.window.session;

import io.github.thalweg.run.scenario.Optimizer;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.scenario.Segment;
import io.github.thalweg.study.factor.Factor;
import io.github.thalweg.study.factor.Factors;
import io.github.thalweg.study.factor.RunFactor;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Address of a live page of the scenario, with the numbers that the scenario has now: whoever follows it sees them.
record PageAddress(String page) {
    private static final Pattern PAGE = Pattern.compile("https?://[^\\s#]+");

    /// The page that is meant; a part behind `#` is left out. Empty where the text is no address.
    static Optional<PageAddress> of(String typed) {
        String page = typed.strip().replaceFirst("#.*", "");
        return PAGE.matcher(page).matches() ? Optional.of(new PageAddress(page)) : Optional.empty();
    }

    /// The address, e.g. `https://example.org/race.html#play&start=1,2&run1.lr=0.01`.
    String of(Scenario scenario) {
        var words = new ArrayList<String>();
        words.add("play");
        words.add("start=" + number(scenario.start().x())
                + (scenario.oneVariable() ? "" : "," + number(scenario.start().y())));
        for (int run = 0; run < scenario.runs().size(); run++) {
            numbers(scenario, run).forEach(factor -> words.add(word(scenario, factor)));
        }
        Factors.common(scenario).stream()
                .filter(factor -> !factor.path().startsWith("start"))
                .filter(factor -> Double.isFinite(factor.value(scenario)))
                .forEach(factor -> words.add(word(scenario, factor)));
        return page + "#" + String.join("&", words);
    }

    /// What the run says itself; a page plays a method back, whose numbers cannot be set.
    private static List<RunFactor> numbers(Scenario scenario, int run) {
        RunSpec spec = scenario.runs().get(run);
        Set<String> said = said(spec);
        return Factors.ofRun(scenario, run).stream()
                .filter(_ -> spec.optimizer().rule().method() == null)
                .filter(factor -> said.contains(factor.name()))
                .filter(factor -> Double.isFinite(factor.value(scenario)))
                .toList();
    }

    private static Set<String> said(RunSpec run) {
        var said = new HashSet<String>();
        String prefix = "";
        for (Optimizer rule = run.optimizer(); rule != null; rule = rule.inner()) {
            for (String name : rule.settings().keySet()) {
                said.add(prefix + name);
            }
            prefix += "inner.";
        }
        run.schedule().forEach(segment -> said.addAll(segment.settings().keySet()));
        if (run.schedule().stream().noneMatch(Segment::readsBaseRate)) {
            said.remove("lr");
        }
        if (run.l2() != 0) {
            said.add("l2");
        }
        said.addAll(List.of("clip_norm", "clip_value"));
        return said;
    }

    private static String word(Scenario scenario, Factor factor) {
        return factor.path() + "=" + number(factor.value(scenario));
    }

    /// As people write it: 300, not 300.0.
    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }
}

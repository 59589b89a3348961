package io.github.thalweg.lesson;

import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.toml.Item;
import io.github.thalweg.catalog.toml.Table;
import io.github.thalweg.figure.map.Overlay;
import io.github.thalweg.figure.plot.Pair;
import io.github.thalweg.figure.plot.PlotKind;
import io.github.thalweg.figure.plot.PlotName;
import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.lesson.Show.View;
import io.github.thalweg.run.ScenarioComputation;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.scenario.WindowSpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Reader of `show` and `hide`.
public final class ShowReader {
    private final Map<String, Scenario> scenarios;

    /// @param scenarios by name
    ShowReader(Map<String, Scenario> scenarios) {
        this.scenarios = scenarios;
    }

    static List<String> hidden(@Nullable Item item) throws InputException {
        var parts = new ArrayList<String>();
        for (Item part : item == null ? List.<Item>of() : item.list()) {
            if (!WindowSpec.PARTS.contains(part.text())) {
                throw part.unknown(Messages.PART_OF_WINDOW, WindowSpec.PARTS);
            }
            parts.add(part.text());
        }
        return parts;
    }

    Show read(@Nullable Item item) throws InputException {
        if (item == null) {
            return Show.NOTHING;
        }
        Table show = item.table("show");
        show.allow("scenario", "beside", "view", "each", "plots", "step", "select", "overlays");
        Item view = show.get("view");
        Item each = show.get("each");
        Item step = show.get("step");
        Item select = show.get("select");
        return new Show(
                scenario(show.get("scenario")),
                scenario(show.get("beside")),
                view == null ? null : view.choice(words(View.values(), View::word)),
                each == null ? null : (Boolean) each.flag(),
                plots(show.get("plots"), show.get("scenario")),
                step == null ? null : (Integer) (int) step.whole(0, Scenario.MAX_STEPS),
                select == null ? null : run(select, show.get("scenario")),
                overlays(show.get("overlays")));
    }

    private @Nullable String scenario(@Nullable Item item) throws InputException {
        if (item != null && !scenarios.containsKey(item.text())) {
            throw item.unknown("scenario", scenarios.keySet());
        }
        return item == null ? null : item.text();
    }

    private String run(Item item, @Nullable Item scenario) throws InputException {
        Scenario named = scenario == null ? null : scenarios.get(scenario.text());
        List<String> labels = named == null
                ? scenarios.values().stream()
                        .flatMap(s -> s.labels().stream())
                        .distinct()
                        .toList()
                : named.labels();
        if (!labels.contains(item.text())) {
            throw item.unknown("run", labels);
        }
        return item.text();
    }

    private List<PlotName> plots(@Nullable Item item, @Nullable Item scenario) throws InputException {
        var plots = new ArrayList<PlotName>();
        for (Item plot : item == null ? List.<Item>of() : item.list()) {
            Optional<PlotName> named = PlotName.of(plot.text());
            if (named.isEmpty()) {
                throw plot.unknown("plot", PlotName.words());
            }
            if (named.get().kind() == PlotKind.PAIR) {
                check(plot, named.get().pair(), scenario);
            }
            plots.add(named.get());
        }
        return plots;
    }

    /// Some run must have both series: that of the scenario that is shown, or of any. One update tells.
    private void check(Item plot, Pair pair, @Nullable Item scenario) throws InputException {
        Scenario named = scenario == null ? null : scenarios.get(scenario.text());
        InputException reason = null;
        for (Scenario each : named == null ? scenarios.values() : List.of(named)) {
            try {
                pair.check(
                        new FigureInput(ScenarioComputation.compute(each.once().withSteps(1), null), 1));
                return;
            } catch (InputException e) {
                reason = reason == null ? e : reason;
            }
        }
        if (reason != null) {
            throw plot.error(String.valueOf(reason.getMessage()));
        }
    }

    private static Set<Overlay> overlays(@Nullable Item item) throws InputException {
        var overlays = new LinkedHashSet<Overlay>();
        for (Item overlay : item == null ? List.<Item>of() : item.list()) {
            for (Map.Entry<String, List<String>> known : Overlay.OTHER_WORDS.entrySet()) {
                if (known.getValue().contains(overlay.text())) {
                    throw overlay.error(Messages.overlay(overlay.text(), known.getKey()));
                }
            }
            overlays.add(overlay.choice(words(Overlay.values(), Overlay::word)));
        }
        return overlays;
    }

    private static <T> Map<String, T> words(T[] values, Function<T, String> word) {
        var words = new LinkedHashMap<String, T>();
        Arrays.stream(values).forEach(value -> words.put(word.apply(value), value));
        return words;
    }
}

package io.github.thalweg.catalog.scenario;

import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.toml.Item;
import io.github.thalweg.catalog.toml.Table;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.scenario.WindowSpec;
import io.github.thalweg.run.scenario.WindowSpec.Arrangement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reader of `[window]` of a scenario.
final class WindowSpecReader {
    private static final String PAIR = "\\S.* vs .*\\S";

    private WindowSpecReader() {}

    static @Nullable WindowSpec read(@Nullable Table table, Scenario scenario) throws InputException {
        if (table == null) {
            return null;
        }
        table.allow("hide", "show");
        Item show = table.get("show");
        return new WindowSpec(
                words(table.get("hide"), Messages.PART_OF_WINDOW, WindowSpec.PARTS),
                show == null ? null : arrangement(show.table(Messages.SHOW_OF_WINDOW), scenario));
    }

    private static Arrangement arrangement(Table show, Scenario scenario) throws InputException {
        show.allow("view", "each", "plots", "step", "select", "overlays");
        Item view = show.get("view");
        Item each = show.get("each");
        Item step = show.get("step");
        Item select = show.get("select");
        return new Arrangement(
                view == null ? null : word(view, "view", Arrangement.VIEWS),
                each == null ? null : (Boolean) each.flag(),
                plots(show.get("plots")),
                step == null ? null : (Integer) (int) step.whole(0, Scenario.MAX_STEPS),
                select == null ? null : word(select, "run", scenario.labels()),
                words(show.get("overlays"), "overlay", Arrangement.OVERLAYS));
    }

    /// Words of plots, and pairs of series with `vs` between them: what a series is, only runs know.
    private static List<String> plots(@Nullable Item list) throws InputException {
        var plots = new ArrayList<String>();
        for (Item item : list == null ? List.<Item>of() : list.list()) {
            plots.add(item.text().matches(PAIR) ? item.text() : word(item, "plot", Arrangement.PLOTS));
        }
        return plots;
    }

    private static List<String> words(@Nullable Item list, String what, List<String> known) throws InputException {
        var words = new ArrayList<String>();
        for (Item item : list == null ? List.<Item>of() : list.list()) {
            words.add(word(item, what, known));
        }
        return words;
    }

    private static String word(Item item, String what, List<String> known) throws InputException {
        if (!known.contains(item.text())) {
            throw item.unknown(what, known);
        }
        return item.text();
    }
}

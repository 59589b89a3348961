package io.github.thalweg.figure;

import io.github.thalweg.figure.run.EndingsText;
import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.run.RunDescription;
import io.github.thalweg.figure.style.Fonts;
import io.github.thalweg.figure.style.Metrics;
import io.github.thalweg.figure.style.RunMark;
import io.github.thalweg.figure.style.Texts;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.figure.style.Wrapping;
import io.github.thalweg.run.ensemble.Ensemble;
import io.github.thalweg.run.ensemble.EnsembleOutcomes;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.trajectory.Trajectory;
import java.awt.Font;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// The legend: each run with its line, marker, name and settings, and what makes the comparison of runs fair. Of all
/// ways to set it in columns it takes the one of least height.
public final class Legend {
    /// Between columns.
    private static final double GAP = 24;

    /// A column of settings is at least as wide as so many small letters are high.
    private static final double NARROWEST = 14;

    /// Of the lines of a name, in heights of its letters.
    private static final double NAME = 1.25;

    /// @param inline its settings are beside the name, in one line
    ///
    /// @param names the lines of its name: more than one where a column is narrower than a long name
    private record Entry(int run, List<String> names, boolean inline, List<String> lines) {
        /// The height of what stands below the first line of its name.
        double below(Metrics metrics) {
            double details = inline ? 0 : lines.size() * metrics.small() * 1.35;
            return details + (names.size() - 1) * metrics.normal() * NAME;
        }
    }

    /// Entries in columns, first down and then across.
    ///
    /// @param feet the lower edge of each row
    private record Layout(double columnWidth, List<Entry> entries, List<Double> feet) {
        int rows() {
            return feet.size();
        }

        double height() {
            return feet.isEmpty() ? 0 : feet.getLast();
        }

        double top(int row) {
            return row == 0 ? 0 : feet.get(row - 1);
        }
    }

    private final FigureInput input;
    private final Theme theme;
    private final boolean brief;
    private final Layout layout;
    private final List<String> common;

    /// @param width in pixels before scaling
    public Legend(FigureInput input, double width, Theme theme) {
        this(input, width, theme, false);
    }

    /// @param brief names alone
    Legend(FigureInput input, double width, Theme theme, boolean brief) {
        this.input = input;
        this.theme = theme;
        this.brief = brief;
        List<Said> said = said();
        this.layout = layouts(said, width).stream()
                .min(Comparator.comparingDouble(Layout::height))
                .orElseThrow();
        this.common = brief
                ? List.of()
                : common(
                        input.scenario(),
                        small(),
                        Math.max(width, theme.metrics().small()));
    }

    /// The settings that all runs share.
    private static List<String> common(Scenario scenario, Font font, double width) {
        var lines = new ArrayList<String>();
        if (scenario.noise() != null) {
            lines.addAll(Wrapping.whole(RunDescription.ofAll(scenario.noise(), scenario.oneVariable()), font, width));
        }
        if (scenario.tuned() != null) {
            lines.addAll(Wrapping.whole(Messages.tuned(scenario.tuned()), font, width));
        }
        return lines;
    }

    /// All ways in which no name is cut; one column in any case.
    private List<Layout> layouts(List<Said> said, double width) {
        double name = widest(said, Said::nameWidth) + indent();
        var layouts = new ArrayList<Layout>();
        if (!brief) {
            double beside = widest(said, this::besideWidth);
            for (int columns = 1; columns <= said.size() && beside <= width / columns; columns++) {
                layouts.add(layout(said, true, columns, width));
            }
        }
        double narrowest = brief
                ? name + GAP
                : Math.max(
                        name + GAP / 2, indent() + NARROWEST * theme.metrics().small());
        layouts.add(layout(said, false, 1, width));
        for (int columns = 2; columns <= said.size() && narrowest <= width / columns; columns++) {
            layouts.add(layout(said, false, columns, width));
        }
        return layouts;
    }

    private Layout layout(List<Said> said, boolean inline, int most, double width) {
        Metrics metrics = theme.metrics();
        int perColumn = Math.max(Math.ceilDiv(said.size(), most), 1);
        int columns = Math.max(Math.ceilDiv(said.size(), perColumn), 1);
        double columnWidth = width / columns;
        // In one column each may be as it has room; in several they are alike.
        List<Entry> entries = said.stream()
                .map(run -> entry(run, columnWidth, inline || (columns == 1 && isBeside(run, width))))
                .toList();
        var feet = new ArrayList<Double>();
        double foot = 0;
        for (int row = 0; row < Math.min(perColumn, entries.size()); row++) {
            double below = 0;
            for (int i = row; i < entries.size(); i += perColumn) {
                below = Math.max(below, entries.get(i).below(metrics));
            }
            boolean gap = !entries.get(row).inline();
            foot += metrics.normal() * 1.55 + below + metrics.small() * (gap ? 0.6 : 0.2);
            feet.add(foot);
        }
        return new Layout(columnWidth, entries, feet);
    }

    /// What is said of a run, and the widths of its name and of its settings in one line.
    private record Said(int run, String label, String details, double nameWidth, double detailsWidth) {}

    private List<Said> said() {
        List<String> labels = input.scenario().labels();
        return input.visible().stream()
                .map(run -> {
                    String details = brief ? "" : String.join(", ", details(run));
                    String label = labels.get(run);
                    return new Said(run, label, details, Texts.width(label, name()), Texts.width(details, small()));
                })
                .toList();
    }

    /// The width that a name with its settings beside it needs.
    private double besideWidth(Said said) {
        return said.nameWidth() + said.detailsWidth() + indent() + 1.6 * GAP;
    }

    private boolean isBeside(Said said, double width) {
        return !brief && besideWidth(said) <= width;
    }

    private static double widest(List<Said> said, ToDoubleFunction<Said> width) {
        return said.stream().mapToDouble(width).max().orElse(0);
    }

    /// The height it takes.
    public double height() {
        return layout.height() + (common.isEmpty() ? 0 : theme.metrics().small() * (0.45 + 1.35 * common.size()));
    }

    public void paint(Graphics2D graphics, double x, double y) {
        var g = (Graphics2D) graphics.create();
        Texts.prepare(g);
        List<Entry> entries = layout.entries();
        for (int i = 0; i < entries.size(); i++) {
            int column = i / layout.rows();
            double top = layout.top(i - column * layout.rows());
            paint(g, entries.get(i), x + column * layout.columnWidth(), y + top);
        }
        double base = y + layout.height() + theme.metrics().small();
        for (String line : common) {
            Texts.left(g, line, small(), theme.secondary(), x, base);
            base += theme.metrics().small() * 1.35;
        }
        g.dispose();
    }

    private void paint(Graphics2D g, Entry entry, double x, double y) {
        Metrics metrics = theme.metrics();
        double base = y + metrics.normal() * 1.1;
        RunMark.paint(g, input.style(entry.run()), x, base - metrics.normal() * 0.36, theme);
        double left = x + indent();
        for (int i = 0; i < entry.names().size(); i++) {
            base += i == 0 ? 0 : metrics.normal() * NAME;
            Texts.left(g, entry.names().get(i), name(), theme.text(), left, base);
        }
        if (entry.inline()) {
            left += Texts.width(entry.names().getLast(), name()) + metrics.small() * 0.8;
            Texts.left(g, String.join(" ", entry.lines()), small(), theme.secondary(), left, base);
            return;
        }
        for (String line : entry.lines()) {
            base += metrics.small() * 1.35;
            Texts.left(g, line, small(), theme.secondary(), left, base);
        }
    }

    private Font name() {
        return Fonts.SEMI_BOLD.at(theme.metrics().normal());
    }

    private Font small() {
        return Fonts.REGULAR.at(theme.metrics().small());
    }

    private double indent() {
        return theme.metrics().normal() * 3.2;
    }

    private Entry entry(Said said, double columnWidth, boolean inline) {
        double room = columnWidth - indent() - 12;
        List<String> lines =
                brief ? List.of() : inline ? List.of(said.details()) : Wrapping.whole(said.details(), small(), room);
        List<String> names = inline ? List.of(said.label()) : Wrapping.whole(said.label(), name(), Math.max(room, 1));
        return new Entry(said.run(), names, inline, lines);
    }

    private List<String> details(int run) {
        Trajectory trajectory = input.trajectories().get(run);
        RunSpec spec = input.scenario().runs().get(run);
        var parts = new ArrayList<>(RunDescription.of(spec, input.scenario()));
        double evaluated = trajectory.evaluations(trajectory.updates());
        if (evaluated != trajectory.updates()) {
            parts.add(RunDescription.evaluated(spec, evaluated));
        }
        if (run < input.verdicts().size() && input.verdicts().get(run).isSaid()) {
            parts.add(input.verdicts().get(run).text());
        }
        Ensemble ensemble = input.ensemble(run);
        if (ensemble != null) {
            EnsembleOutcomes endings = EnsembleOutcomes.of(ensemble, input.minima(), input.scenario());
            parts.add("of " + ensemble.size() + " seeds " + String.join(", ", EndingsText.of(endings)));
        }
        return parts;
    }
}

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
import java.util.List;
import java.util.function.ToDoubleFunction;

/// The legend: each run with its line, marker, name and settings, and what makes the comparison of runs fair.
public final class Legend {
    /// The widest column of details, where type is 12 pixels high.
    private static final double COLUMN = 340;

    /// Between columns.
    private static final double GAP = 24;

    private record Entry(int run, String label, List<String> lines) {}

    private final FigureInput input;
    private final Theme theme;
    private final boolean brief;
    private final boolean inline;
    private final double columnWidth;
    private final int perColumn;
    private final double rowHeight;
    private final List<Entry> entries;
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
        int runs = said.size();
        double most = brief ? width : COLUMN * theme.metrics().small() / 12;
        double widest = widest(said, run -> Math.max(run.nameWidth(), run.detailsWidth()));
        double column = Math.min(most, widest + indent() + GAP);
        double besideWidth = besideWidth(said);
        int beside = columns(width, besideWidth, runs);
        int columns = columns(width, column, runs);
        // Settings beside the names, in one line each, take less height where the width allows it.
        this.inline = !brief && besideWidth <= width && Math.ceilDiv(runs, beside) < 2 * Math.ceilDiv(runs, columns);
        this.columnWidth = width / (inline ? beside : columns);
        this.perColumn = Math.ceilDiv(runs, inline ? beside : columns);
        this.entries = said.stream().map(this::entry).toList();
        int lines = inline
                ? 0
                : entries.stream().mapToInt(entry -> entry.lines().size()).max().orElse(0);
        Metrics metrics = theme.metrics();
        this.rowHeight =
                metrics.normal() * 1.55 + lines * metrics.small() * 1.35 + metrics.small() * (inline ? 0.2 : 0.6);
        this.common = brief ? List.of() : common(input.scenario(), Fonts.REGULAR.at(metrics.small()), width);
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

    private static int columns(double width, double column, int runs) {
        return Math.clamp((long) (width / column), 1, Math.max(runs, 1));
    }

    /// What is said of a run, and the widths of its name and of its settings in one line.
    private record Said(int run, String label, String details, double nameWidth, double detailsWidth) {}

    private List<Said> said() {
        Font name = Fonts.SEMI_BOLD.at(theme.metrics().normal());
        Font small = Fonts.REGULAR.at(theme.metrics().small());
        List<String> labels = input.scenario().labels();
        return input.visible().stream()
                .map(run -> {
                    String details = brief ? "" : String.join(", ", details(run));
                    String label = labels.get(run);
                    return new Said(run, label, details, Texts.width(label, name), Texts.width(details, small));
                })
                .toList();
    }

    /// The width that every name with its settings beside it needs.
    private double besideWidth(List<Said> said) {
        return widest(said, run -> run.nameWidth() + run.detailsWidth()) + indent() + 1.6 * GAP;
    }

    private static double widest(List<Said> said, ToDoubleFunction<Said> width) {
        return said.stream().mapToDouble(width).max().orElse(0);
    }

    /// The height it takes.
    public double height() {
        return perColumn * rowHeight + (common.isEmpty() ? 0 : theme.metrics().small() * (0.45 + 1.35 * common.size()));
    }

    public void paint(Graphics2D graphics, double x, double y) {
        var g = (Graphics2D) graphics.create();
        Texts.prepare(g);
        for (int i = 0; i < entries.size(); i++) {
            int column = i / perColumn;
            paint(g, entries.get(i), x + column * columnWidth, y + (i - column * perColumn) * rowHeight);
        }
        double base = y + perColumn * rowHeight + theme.metrics().small();
        for (String line : common) {
            Texts.left(g, line, Fonts.REGULAR.at(theme.metrics().small()), theme.secondary(), x, base);
            base += theme.metrics().small() * 1.35;
        }
        g.dispose();
    }

    private void paint(Graphics2D g, Entry entry, double x, double y) {
        Metrics metrics = theme.metrics();
        double base = y + metrics.normal() * 1.1;
        RunMark.paint(g, input.style(entry.run()), x, base - metrics.normal() * 0.36, theme);
        double left = x + indent();
        String label = Texts.fitting(entry.label(), Fonts.SEMI_BOLD.at(metrics.normal()), columnWidth - indent() - 12);
        Texts.left(g, label, Fonts.SEMI_BOLD.at(metrics.normal()), theme.text(), left, base);
        if (inline) {
            left += Texts.width(label, Fonts.SEMI_BOLD.at(metrics.normal())) + metrics.small() * 0.8;
            String line = String.join(" ", entry.lines());
            Texts.left(g, line, Fonts.REGULAR.at(metrics.small()), theme.secondary(), left, base);
            return;
        }
        for (String line : entry.lines()) {
            base += metrics.small() * 1.35;
            Texts.left(g, line, Fonts.REGULAR.at(metrics.small()), theme.secondary(), left, base);
        }
    }

    private double indent() {
        return theme.metrics().normal() * 3.2;
    }

    private Entry entry(Said said) {
        Font font = Fonts.REGULAR.at(theme.metrics().small());
        List<String> lines = brief ? List.of() : Wrapping.whole(said.details(), font, columnWidth - indent() - 12);
        return new Entry(said.run(), said.label(), lines);
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

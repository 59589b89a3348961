package io.github.thalweg.figure.study;

import io.github.thalweg.figure.Figures;
import io.github.thalweg.figure.run.RunDescription;
import io.github.thalweg.figure.style.Fonts;
import io.github.thalweg.figure.style.RunMark;
import io.github.thalweg.figure.style.RunStyle;
import io.github.thalweg.figure.style.Texts;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.scenario.Scenario;
import java.awt.Font;
import java.awt.Graphics2D;

/// What stands above one map of a study: the run's mark, its name, and its settings beside it or below.
record StudyHeading(RunStyle style, String name, String settings, Theme theme) {
    static StudyHeading of(Scenario scenario, int run, Theme theme) {
        RunSpec spec = scenario.runs().get(run);
        String settings = String.join(", ", RunDescription.of(spec, scenario));
        return new StudyHeading(new RunStyle(spec.style()), scenario.label(run), settings, theme);
    }

    private Font bold() {
        return Fonts.SEMI_BOLD.at(theme.metrics().normal());
    }

    private Font small() {
        return Fonts.REGULAR.at(theme.metrics().small());
    }

    private boolean isMarkWhole(double width) {
        return RunMark.width(theme) + Texts.width(name, bold()) <= width;
    }

    private double afterMark(double width) {
        return isMarkWhole(width) ? RunMark.width(theme) : theme.metrics().head() * 2.6;
    }

    private boolean isBeside(double width) {
        double names = RunMark.width(theme) + Texts.width(name, bold()) + Figures.GAP / 2;
        return names + Texts.width(settings, small()) <= width;
    }

    /// The height it takes in a width.
    double height(double width) {
        return theme.metrics().normal() * 1.9
                + (isBeside(width) ? 0 : theme.metrics().small() * 1.35);
    }

    void paint(Graphics2D g, double x, double top, double width) {
        double base = top + theme.metrics().normal() * 1.3;
        double middle = base - theme.metrics().normal() * 0.36;
        if (isMarkWhole(width)) {
            RunMark.paint(g, style, x, middle, theme);
        } else {
            RunMark.marker(g, style, x + theme.metrics().head(), middle, theme);
        }
        double left = x + afterMark(width);
        double room = width - afterMark(width);
        Font font = Texts.smallerToFit(name, bold(), room);
        String label = Texts.fitting(name, font, room);
        Texts.left(g, label, font, theme.text(), left, base);
        if (isBeside(width)) {
            double after = left + Texts.width(label, font) + Figures.GAP / 2;
            Texts.left(g, settings, small(), theme.secondary(), after, base);
        } else {
            Font smaller = Texts.smallerToFit(settings, small(), width);
            double below = base + theme.metrics().small() * 1.35;
            Texts.left(g, Texts.fitting(settings, smaller, width), smaller, theme.secondary(), x, below);
        }
    }
}

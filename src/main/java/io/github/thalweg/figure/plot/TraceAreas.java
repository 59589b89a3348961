package io.github.thalweg.figure.plot;

import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.style.Colors;
import java.awt.Graphics2D;

/// Shaded areas below the curves of a plot: between the quantiles of repetitions, and between training and validation
/// loss.
final class TraceAreas {
    /// Opacity of what lies between the quantiles of repetitions.
    private static final double BAND = 0.18;

    /// Opacity of what lies between training and validation loss.
    private static final double GAP = 0.11;

    /// Gaps of more runs than this would be one.
    private static final int MAX_GAPS = 4;

    private final TracePlot plot;
    private final FigureInput input;

    TraceAreas(TracePlot plot, FigureInput input) {
        this.plot = plot;
        this.input = input;
    }

    void paint(Graphics2D g) {
        plot.series().forEach(curve -> paintBand(g, curve));
        if (plot.kind() == PlotKind.LOSS && input.visible().size() <= MAX_GAPS) {
            plot.series().forEach(held -> paintGap(g, held));
        }
    }

    private void paintBand(Graphics2D g, Series curve) {
        if (curve.band() != null && !curve.thin()) {
            shade(g, curve, BAND);
            g.fill(BandPath.of(curve, curve.band(), plot.axis(), plot.plot(), plot.pixels(curve)));
        }
    }

    private void paintGap(Graphics2D g, Series held) {
        if (held.thin() && held.band() == null) {
            Series trained = plot.series().stream()
                    .filter(curve -> !curve.thin() && curve.run() == held.run())
                    .findFirst()
                    .orElse(held);
            shade(g, held, GAP);
            g.fill(BandPath.between(trained, held, plot.axis(), plot.plot(), plot.pixels(held)));
        }
    }

    private void shade(Graphics2D g, Series curve, double opacity) {
        g.setColor(Colors.faded(input.style(curve.run()).color(plot.theme()), opacity));
    }
}

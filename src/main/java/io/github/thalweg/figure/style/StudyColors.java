package io.github.thalweg.figure.style;

import io.github.thalweg.run.verdict.Verdict;
import io.github.thalweg.study.map.CellOutcome;
import java.awt.Color;
import java.util.List;

/// The colours of studies. Those of minima are told apart by the colour-blind, and carry numbers beside.
public final class StudyColors {
    /// Of eight lightnesses, told apart on grey paper and by the colour-blind.
    private static final List<Color> MINIMA = Colors.list("4486e8 f39682 24f0dd 901b76 ce3e63 e1b0ff ad9b24 0d7218");

    private static final Color BLACK = Colors.hex("10141a");

    private StudyColors() {}

    /// The number of colours for minima.
    public static int count() {
        return MINIMA.size();
    }

    /// @param number from 0, below [#count]
    public static Color minimum(int number) {
        return MINIMA.get(number);
    }

    /// Fast is light, slow is dark, by less than two colours differ.
    ///
    /// @param slowness 0 to 1
    public static int shaded(Color color, double slowness) {
        return slowness < 0.4
                ? Colors.between(new Color(Colors.between(color, Color.WHITE, 0.3)), color, slowness / 0.4)
                : Colors.between(color, BLACK, (slowness - 0.4) * 0.6);
    }

    public static Color of(CellOutcome ending, Theme theme) {
        boolean light = theme.panel().getRed() > 128;
        return switch (ending) {
            case NOT_YET -> Colors.hex(light ? "dfe3e8" : "565e68");
            case LEFT_DOMAIN -> Colors.hex(light ? "b9c0c8" : "7d8691");
            case DIVERGED -> Colors.hex(light ? "545b64" : "090b0e");
        };
    }

    public static Color of(Verdict.Kind kind, Theme theme) {
        return switch (kind) {
            case CONVERGED -> Colors.hex("228833");
            case CONVERGING -> Colors.hex("8ccf8f");
            case STILL_MOVING -> Colors.hex("e2cf5f");
            case HOVERING -> Colors.hex("66ccee");
            case OVERFITTING -> Colors.hex("b8860b");
            case TOO_SLOW -> Colors.hex("4477aa");
            case STALLED -> Colors.hex("aa3377");
            case OSCILLATING -> Colors.hex("ee6677");
            case RING -> Colors.hex("ee8866");
            case LEFT_DOMAIN -> of(CellOutcome.LEFT_DOMAIN, theme);
            case DIVERGED -> of(CellOutcome.DIVERGED, theme);
        };
    }
}

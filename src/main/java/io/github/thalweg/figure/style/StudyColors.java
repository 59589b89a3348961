package io.github.thalweg.figure.style;

import io.github.thalweg.run.verdict.Verdict;
import io.github.thalweg.study.map.CellOutcome;
import java.awt.Color;
import java.util.List;

/// The colours of studies. Those of minima are told apart by the colour-blind, and carry numbers beside.
public final class StudyColors {
    /// Of eight lightnesses, told apart on grey paper and by the colour-blind.
    private static final List<Color> MINIMA = Colors.list("4486e8 f39682 24f0dd 901b76 ce3e63 e1b0ff ad9b24 0d7218");

    private static final Color LEFT = Colors.hex("acafb8");

    private static final Color GONE = Colors.hex("10191d");

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
        boolean light = !theme.isDark();
        return switch (ending) {
            case NOT_YET -> Colors.hex(light ? "dfe3e8" : "565e68");
            case LEFT_DOMAIN -> light ? LEFT : Colors.hex("7d8691");
            case DIVERGED -> light ? GONE : Colors.hex("090b0e");
        };
    }

    /// Of eleven lightnesses, too, so that they are told apart on grey paper; the same in every theme.
    public static Color of(Verdict.Kind kind) {
        return switch (kind) {
            case CONVERGED -> Colors.hex("519b7b");
            case CONVERGING -> Colors.hex("c3dea2");
            case STILL_MOVING -> Colors.hex("f1f96e");
            case HOVERING -> Colors.hex("57d3f1");
            case OVERFITTING -> Colors.hex("9d750c");
            case TOO_SLOW -> Colors.hex("0a50a2");
            case STALLED -> Colors.hex("55165a");
            case OSCILLATING -> Colors.hex("b7424f");
            case RING -> Colors.hex("d38f51");
            case LEFT_DOMAIN -> LEFT;
            case DIVERGED -> GONE;
        };
    }
}

package io.github.thalweg.cli.option;

import io.github.thalweg.export.Format;
import io.github.thalweg.figure.Figure;
import io.github.thalweg.figure.FigureSpec;
import io.github.thalweg.figure.map.Overlay;
import io.github.thalweg.figure.plot.PlotKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Options of `render` that change nothing of what is written, with a sentence for each.
///
/// @param said   the options that were given
/// @param seen   the figure that is drawn in the end
/// @param rows   whether the landscape has rows
/// @param scaled whether a page keeps the kind of its axes
record IdleOptions(Collection<String> said, FigureSpec spec, Figure seen, Format format, boolean rows, boolean scaled) {
    private static final Set<Figure> MAPS = EnumSet.of(Figure.MAP, Figure.MAPS, Figure.ALL);
    private static final Set<Figure> COLOURED = EnumSet.of(Figure.MAP, Figure.MAPS, Figure.SURFACE, Figure.ALL);
    private static final Set<Figure> PLANES = EnumSet.of(Figure.MAP, Figure.MAPS, Figure.DATA, Figure.ALL);
    private static final Set<Figure> PLOTS = Arrays.stream(Figure.values())
            .filter(figure -> figure.plot() != null || figure == Figure.ALL)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Figure.class)));
    private static final Set<Figure> OVER_UPDATES = without(PLOTS, Figure.PAIR);
    private static final Set<Figure> RATES = EnumSet.of(Figure.LEARNING_RATE, Figure.ALL);
    private static final Set<Figure> LOSSES = EnumSet.of(Figure.LOSS, Figure.ALL);

    /// The figures that an option is for; every figure where it is not named.
    private static final Map<String, Set<Figure>> FIGURES = figures();

    private static final Map<Overlay, Set<Figure>> OVERLAYS = Map.of(
            Overlay.FIELD, MAPS,
            Overlay.CURVATURE, MAPS,
            Overlay.ANATOMY, MAPS,
            Overlay.ROWS, MAPS,
            Overlay.FOG, COLOURED,
            Overlay.STABILITY, RATES,
            Overlay.RESIDUALS, EnumSet.of(Figure.DATA));

    /// What can be said of a page and of a program; where the file goes and how large it is are no matter of these.
    private static final Set<String> ALWAYS = Set.of("-o", "--figure", "--size", "--title", "--caption-file");

    private static final Set<String> OF_PAGES =
            Set.of("--palette", "--color-scale", "--levels", "--overlay", "--epochs", "--step", "--replay");
    private static final Set<String> OF_SCALED_PAGES = Set.of("--linear", "--linear-axis");
    private static final Set<String> OF_PROGRAMS = Set.of("--with", "--plot");
    private static final Set<Overlay> OVERLAYS_OF_ROWS = EnumSet.of(Overlay.ROWS, Overlay.RESIDUALS);
    private static final Set<Overlay> OVERLAYS_OF_PAGES = EnumSet.of(Overlay.FOG, Overlay.RESIDUALS);

    private static Set<Figure> without(Set<Figure> figures, Figure one) {
        var others = EnumSet.copyOf(figures);
        others.remove(one);
        return others;
    }

    private static Map<String, Set<Figure>> figures() {
        var figures = new HashMap<String, Set<Figure>>();
        put(figures, EnumSet.of(Figure.SURFACE), "--azimuth", "--elevation", "--zoom", "--vertical");
        put(figures, MAPS, "--aspect", "--levels", "--labels");
        put(figures, PLANES, "--xlim", "--ylim", "--xlabel", "--ylabel");
        put(figures, COLOURED, "--palette", "--color-scale");
        put(figures, PLOTS, "--linear", "--linear-axis");
        put(figures, OVER_UPDATES, "--evaluations", "--epochs");
        put(figures, RATES, "--no-effective");
        put(figures, LOSSES, "--ylim-loss");
        put(figures, EnumSet.of(Figure.VARIABLE), "--variable");
        put(figures, EnumSet.of(Figure.STEP, Figure.ALL), "--typeset");
        put(figures, EnumSet.of(Figure.MAPS), "--letters");
        return figures;
    }

    private static void put(Map<String, Set<Figure>> figures, Set<Figure> all, String... options) {
        for (String option : options) {
            figures.put(option, all);
        }
    }

    /// One sentence for each.
    List<String> notes() {
        var notes = new ArrayList<String>();
        switch (format) {
            case HTML, REPLAY -> unknownTo(Messages.IN_PAGE, OF_PAGES, scaled ? OF_SCALED_PAGES : Set.of(), notes);
            case PYTHON -> unknownTo(Messages.IN_PROGRAM, OF_PROGRAMS, Set.of(), notes);
            default -> drawn(notes);
        }
        if (format != Format.PYTHON) {
            spec.overlays().stream()
                    .sorted()
                    .map(this::idle)
                    .filter(Objects::nonNull)
                    .forEach(notes::add);
        }
        return notes;
    }

    private void unknownTo(String where, Set<String> known, Set<String> more, List<String> notes) {
        said.stream()
                .filter(option -> !ALWAYS.contains(option) && !known.contains(option) && !more.contains(option))
                .forEach(option -> notes.add(Messages.idle(option, where)));
    }

    private void drawn(List<String> notes) {
        for (String option : said) {
            Set<Figure> figures = FIGURES.get(option);
            boolean captioned = option.equals("--typeset") && spec.dressing().caption();
            if (figures != null && !figures.contains(seen) && !captioned) {
                notes.add(Messages.idle(option, spec.figure(), figures));
            }
        }
        if (said.contains("--run") && !singlesOut()) {
            notes.add(Messages.idleRun(spec.figure()));
        }
        if (said.contains("--linear-axis") && PLOTS.contains(seen)) {
            linearAxes(notes);
        }
        if (said.contains("--text") && format != Format.SVG) {
            notes.add(Messages.idle("--text", Messages.OUTSIDE_SVG));
        }
        if (said.contains("--scale") && format == Format.TEX) {
            notes.add(Messages.idle("--scale", Messages.IN_TEX));
        }
        if (said.contains("--transparent") && format.animated()) {
            notes.add(Messages.idle("--transparent", Messages.IN_ANIMATION));
        }
    }

    /// Whether the figure says more of one run than of the others.
    private boolean singlesOut() {
        return seen == Figure.STEP
                || seen == Figure.DATA
                || spec.overlays().stream()
                        .anyMatch(overlay -> isSeen(overlay)
                                && !EnumSet.of(Overlay.FIELD, Overlay.FOG).contains(overlay));
    }

    private boolean isSeen(Overlay overlay) {
        return idle(overlay) == null;
    }

    /// What is said of an overlay that is not to be seen, or null.
    private @Nullable String idle(Overlay overlay) {
        String option = "--overlay " + overlay.word();
        boolean page = format == Format.HTML || format == Format.REPLAY;
        if (page && !OVERLAYS_OF_PAGES.contains(overlay)) {
            return Messages.idle(option, Messages.IN_PAGE);
        }
        Set<Figure> figures = OVERLAYS.getOrDefault(overlay, Set.of());
        if (!page && !figures.contains(seen)) {
            return Messages.idle(option, spec.figure(), figures);
        }
        return rows || !OVERLAYS_OF_ROWS.contains(overlay) ? null : Messages.idle(option, Messages.WITHOUT_ROWS);
    }

    private void linearAxes(List<String> notes) {
        for (PlotKind plot : spec.focus().traces().linear().stream().sorted().toList()) {
            boolean shown =
                    seen == Figure.ALL ? plot == PlotKind.LOSS || plot == PlotKind.LEARNING_RATE : plot == seen.plot();
            if (!shown && !said.contains("--linear")) {
                notes.add(Messages.idle("--linear-axis " + plot.word(), Messages.with(spec.figure())));
            }
        }
    }
}

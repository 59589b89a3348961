package io.github.thalweg.lesson;

import io.github.thalweg.figure.map.Overlay;
import io.github.thalweg.figure.plot.PlotKind;
import io.github.thalweg.figure.plot.PlotName;
import io.github.thalweg.run.scenario.WindowSpec.Arrangement;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What is to be seen: each thing that is null or empty stays as it is.
///
/// @param scenario name of the scenario in the lesson
/// @param beside   name of a second scenario, beside the first and under the same playhead; null for none
/// @param view     what fills the large panel
/// @param each     one map for each run
/// @param plots    plots beside or below it, in this order
/// @param step     the update of the playhead
/// @param select   label of the selected run
/// @param overlays over the map
public record Show(
        @Nullable String scenario,
        @Nullable String beside,
        @Nullable View view,
        @Nullable Boolean each,
        List<PlotName> plots,
        @Nullable Integer step,
        @Nullable String select,
        Set<Overlay> overlays) {
    public static final Show NOTHING = new Show(null, null, null, null, List.of(), null, null, Set.of());

    /// What fills the large panel.
    public enum View {
        MAP,
        SURFACE,
        /// The rows and the runs' models, beside the map.
        DATA,
        LOSS,
        RATE,
        GRADIENT,
        DISTANCE,
        SHARPNESS,
        STEP,
        STUDY;

        /// The plot that fills the panel; null for what is none.
        public @Nullable PlotKind plot() {
            return switch (this) {
                case LOSS -> PlotKind.LOSS;
                case RATE -> PlotKind.LEARNING_RATE;
                case GRADIENT -> PlotKind.GRADIENT;
                case DISTANCE -> PlotKind.DISTANCE;
                case SHARPNESS -> PlotKind.SHARPNESS;
                case MAP, SURFACE, DATA, STEP, STUDY -> null;
            };
        }

        /// The word in files.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Show {
        plots = List.copyOf(plots);
        overlays = Set.copyOf(overlays);
    }

    /// What a scenario of its own says.
    public static Show of(@Nullable Arrangement arrangement) {
        if (arrangement == null) {
            return NOTHING;
        }
        return new Show(
                null,
                null,
                words(View.values(), View::word, arrangement.view() == null ? List.of() : List.of(arrangement.view()))
                        .stream()
                        .findFirst()
                        .orElse(null),
                arrangement.each(),
                arrangement.plots().stream()
                        .flatMap(plot -> PlotName.of(plot).stream())
                        .toList(),
                arrangement.step(),
                arrangement.select(),
                Set.copyOf(words(Overlay.values(), Overlay::word, arrangement.overlays())));
    }

    private static <T> List<T> words(T[] values, Function<T, String> word, List<String> wanted) {
        return wanted.stream()
                .flatMap(text ->
                        Arrays.stream(values).filter(value -> word.apply(value).equals(text)))
                .toList();
    }

    /// The same without fog: what hid the map is gone.
    public Show lifted() {
        Set<Overlay> clear =
                overlays.stream().filter(overlay -> overlay != Overlay.FOG).collect(Collectors.toSet());
        return new Show(scenario, beside, view, each, plots, step, select, clear);
    }

    /// The same of two scenarios.
    ///
    /// @param first  beside which the second is shown
    /// @param second null for none
    public Show of(@Nullable String first, @Nullable String second) {
        return new Show(first, second, view, each, plots, step, select, overlays);
    }

    /// The same, and where it says nothing what another says. What is beside must be said each time.
    public Show over(Show other) {
        return new Show(
                scenario == null ? other.scenario : scenario,
                beside,
                view == null ? other.view : view,
                each == null ? other.each : each,
                plots.isEmpty() ? other.plots : plots,
                step == null ? other.step : step,
                select == null ? other.select : select,
                overlays.isEmpty() ? other.overlays : overlays);
    }
}

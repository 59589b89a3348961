package io.github.thalweg.run.scenario;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a scenario's file says of the window that opens it: parts that are hidden, and what is to be seen.
///
/// @param hide of [#PARTS]
/// @param show what the window opens with, or null
public record WindowSpec(List<String> hide, @Nullable Arrangement show) {
    /// Parts of the window that can be hidden.
    public static final List<String> PARTS = List.of(
            "landscape",
            "formula",
            "parameters",
            "add-run",
            "runs",
            "rates",
            "schedules",
            "more",
            "noise",
            "studies",
            "surface",
            "export",
            "timeline",
            "lessons");

    /// What is to be seen, in the words of files: each thing that is null or empty stays as it is.
    ///
    /// @param view     what fills the large panel
    /// @param each     one map for each run
    /// @param plots    plots beside it
    /// @param step     the update of the playhead
    /// @param select   label of the selected run
    /// @param overlays over the map
    public record Arrangement(
            @Nullable String view,
            @Nullable Boolean each,
            List<String> plots,
            @Nullable Integer step,
            @Nullable String select,
            List<String> overlays) {
        public static final List<String> VIEWS =
                List.of("map", "surface", "data", "loss", "rate", "gradient", "distance", "sharpness", "step", "study");
        public static final List<String> PLOTS =
                List.of("loss", "rate", "gradient", "distance", "sharpness", "variable");
        public static final List<String> OVERLAYS =
                List.of("field", "curvature", "anatomy", "stability", "fog", "rows", "residuals");

        public Arrangement {
            plots = List.copyOf(plots);
            overlays = List.copyOf(overlays);
        }
    }

    public WindowSpec {
        hide = List.copyOf(hide);
    }

    /// With one more part hidden, or shown again.
    public WindowSpec hiding(String part, boolean hidden) {
        var parts = new ArrayList<>(hide);
        parts.remove(part);
        if (hidden) {
            parts.add(part);
        }
        return new WindowSpec(PARTS.stream().filter(parts::contains).toList(), show);
    }
}

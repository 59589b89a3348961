package io.github.thalweg.cli.option;

import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.figure.surface.Camera;
import io.github.thalweg.figure.surface.SurfaceLook;
import io.github.thalweg.figure.surface.VerticalScale;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Options for the view of `--figure surface`: angles, zoom, vertical scale.
final class SurfaceOptions {
    @Option(
            names = "--azimuth",
            paramLabel = "DEGREES",
            description =
                    "Where the surface is seen from, from the x axis towards the y axis; its best side by default.")
    private @Nullable Double azimuth;

    @Option(
            names = "--elevation",
            defaultValue = "36",
            paramLabel = "DEGREES",
            description = "Of the viewer above the surface, 0 to 90 (${DEFAULT-VALUE}, or more to see the runs).")
    private double elevation;

    @Option(names = "--zoom", defaultValue = "1", description = "Of the surface, 0.5 to 12 (${DEFAULT-VALUE}).")
    private double zoom;

    @Option(
            names = "--vertical",
            defaultValue = "linear",
            description = "Heights of the surface: linear or log (${DEFAULT-VALUE}).")
    private String vertical = "";

    /// @throws InputException when an angle or the zoom is out of its range
    SurfaceLook look() throws InputException {
        if (azimuth != null) {
            inRange("--azimuth", azimuth, -360, 360);
        }
        inRange("--elevation", elevation, 0, 90);
        inRange("--zoom", zoom, Camera.MIN_ZOOM, Camera.MAX_ZOOM);
        VerticalScale scale = Choice.of(
                "--vertical",
                vertical,
                VerticalScale.values(),
                value -> value.name().toLowerCase(Locale.ROOT));
        return new SurfaceLook(azimuth, elevation, zoom, scale);
    }

    private static void inRange(String option, double value, double least, double most) throws InputException {
        if (!(value >= least && value <= most)) {
            throw new InputException(Messages.outside(option, least, most, value));
        }
    }
}

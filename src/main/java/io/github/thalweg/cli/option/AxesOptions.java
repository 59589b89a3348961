package io.github.thalweg.cli.option;

import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.figure.scale.Aspect;
import io.github.thalweg.figure.scale.MapDetails;
import picocli.CommandLine.Option;

/// Options for a map's axes and contours.
final class AxesOptions {
    @Option(
            names = "--aspect",
            defaultValue = "equal",
            description = "Units of a map: equal on both axes, by showing more of the longer side, where the view's"
                    + " sides are within 1:3; or fill, stretched (${DEFAULT-VALUE}).")
    private String aspect = "";

    /// @throws InputException when an option is out of its range
    MapDetails details() throws InputException {
        return MapDetails.USUAL.withAspect(Choice.of("--aspect", aspect, Aspect.values(), Choice::word));
    }
}

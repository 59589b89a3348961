package io.github.thalweg.figure.surface;

import static io.github.thalweg.figure.surface.SurfaceTest.relief;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.run.kernel.Runner;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.study.Studies;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The side and the height that a surface is looked at from.
class CameraTest {
    /// In a race down one side of a ridge, that side is seen.
    @ParameterizedTest
    @CsvSource({"-1", "1"})
    void theBestSideLooksAtTheRace(int side) {
        String formula = "2*exp(-8*x^2) + 0*y";
        Relief ridge = relief(formula, VerticalScale.LINEAR);
        Scenario downhill =
                Studies.scenario(Catalog.builtIn(), formula, 60, "sgd").withStart(new Point(side * 0.25, 1));
        Camera camera = ridge.bestCamera(List.of(SurfacePath.of(Runner.run(downhill, 0), ridge)));
        assertEquals(side, Math.signum(Math.cos(Math.toRadians(camera.azimuth()))), camera::toString);
    }

    /// A run at the bottom of a well is seen from above, one in an open valley from where surfaces are usually seen.
    @ParameterizedTest
    @CsvSource({"1 - exp(-12*((x - 0.1)^2 + (y - 1)^2)), true", "'(x^2 + (y - 1)^2)/8', false"})
    void whatIsHiddenFromEverySideIsSeenFromAbove(String formula, boolean hidden) {
        Relief relief = relief(formula, VerticalScale.LINEAR);
        Scenario down = Studies.scenario(Catalog.builtIn(), formula, 60, "sgd").withStart(new Point(0.15, 1.02));
        SurfacePath race = SurfacePath.of(Runner.run(down, 0), relief);
        Camera camera = SurfaceLook.USUAL.camera(relief, List.of(race));
        assertEquals(hidden, camera.elevation() > 36, camera::toString);
        // A height that was chosen is kept.
        var chosen = new SurfaceLook(null, 20, 1, VerticalScale.LINEAR);
        assertEquals(20, chosen.camera(relief, List.of(race)).elevation());
    }

    @Test
    void theBestSideLooksIntoTheValley() {
        // High at y = -1: from there nothing of the ground behind is seen.
        Camera camera = relief("exp(-6*(y + 1))", VerticalScale.LINEAR).bestCamera(List.of());
        assertTrue(camera.azimuth() > 0 || camera.azimuth() < -160, camera::toString);
    }

    @Test
    void aCameraStaysWithinItsRanges() {
        Camera camera = new Camera(170, 80, 10).orbited(30, 30).zoomed(5);
        assertEquals(new Camera(-160, 90, Camera.MAX_ZOOM), camera);
    }
}

package io.github.thalweg.window.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.thalweg.figure.surface.Camera;
import io.github.thalweg.figure.surface.VerticalScale;
import io.github.thalweg.window.SampleWindow;
import io.github.thalweg.window.WindowModel;
import io.github.thalweg.window.scenario.LandscapeShown;
import org.junit.jupiter.api.Test;

class SurfaceModelTest {
    private static final Camera BEST = new Camera(120, 36, 1);

    private final SurfaceModel surface = new SurfaceModel();

    private Camera camera() {
        return surface.cameraProperty().get();
    }

    @Test
    void theFirstLookIsFromTheBestSideAndLaterOnesAreTheUsers() {
        surface.offerBest(BEST);
        assertEquals(BEST, camera());
        surface.orbit(10, -6);
        assertEquals(new Camera(130, 30, 1), camera());
        surface.offerBest(new Camera(0, 36, 1));
        assertEquals(new Camera(130, 30, 1), camera());
        surface.reset();
        assertEquals(new Camera(0, 36, 1), camera());
    }

    @Test
    void anotherLandscapeIsSeenFromItsOwnBestSide() {
        surface.offerBest(BEST);
        surface.orbit(40, 0);
        surface.awaitBest();
        assertNotEquals(BEST, camera());
        surface.offerBest(new Camera(-30, 36, 1));
        assertEquals(new Camera(-30, 36, 1), camera());
    }

    @Test
    void choosingALandscapeAwaitsItsBestSideAndTypingDoesNot() {
        WindowModel window = SampleWindow.create();
        window.surface().offerBest(BEST);
        window.surface().orbit(5, 0);
        window.session().edit("change the steps", scenario -> scenario.withSteps(7));
        window.surface().offerBest(BEST);
        assertNotEquals(BEST, window.surface().cameraProperty().get());
        window.gallery().pick(window.catalog().landscapes().getLast());
        window.surface().offerBest(BEST);
        assertEquals(BEST, window.surface().cameraProperty().get());
    }

    @Test
    void theTurntableTurnsOnlyWhatIsSeen() {
        surface.turntableProperty().set(true);
        Camera before = camera();
        surface.advance(2);
        assertEquals(before, camera());
        surface.shownProperty().set(LandscapeShown.BOTH);
        surface.advance(2);
        assertEquals(before.orbited(2 * SurfaceModel.TURN, 0), camera());
        surface.toggleTurntable();
        surface.advance(2);
        assertEquals(before.orbited(2 * SurfaceModel.TURN, 0), camera());
    }

    @Test
    void aFigureIsSeenAsTheWindowShowsIt() {
        surface.orbit(20, 5);
        surface.zoom(2);
        surface.toggleVertical();
        Camera now = camera();
        assertEquals(now.azimuth(), surface.look().azimuth());
        assertEquals(now.elevation(), surface.look().elevation());
        assertEquals(2, surface.look().zoom());
        assertEquals(VerticalScale.LOG, surface.look().vertical());
    }

    @Test
    void aSurfaceThatWasNeverSeenIsExportedFromItsBestSide() {
        WindowModel window = SampleWindow.create();
        window.export().open(false);
        assertNull(window.export().spec().surface().azimuth());
        window.surface().offerBest(BEST);
        window.export().open(false);
        assertEquals(120, window.export().spec().surface().azimuth());
    }

    @Test
    void mapSurfaceAndBothFollowEachOther() {
        surface.showNext();
        assertEquals(LandscapeShown.SURFACE, surface.shownProperty().get());
        surface.showNext();
        assertEquals(LandscapeShown.BOTH, surface.shownProperty().get());
        surface.showNext();
        assertEquals(LandscapeShown.MAP, surface.shownProperty().get());
    }
}

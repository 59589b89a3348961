package io.github.thalweg.window.map;

import io.github.thalweg.figure.surface.Camera;
import io.github.thalweg.figure.surface.SurfaceLook;
import io.github.thalweg.figure.surface.VerticalScale;
import io.github.thalweg.window.scenario.LandscapeShown;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/// State of the landscape's view: map or surface, and the camera.
public final class SurfaceModel {
    /// What is said where a curve is shown.
    public static final String NO_SURFACE = Messages.NO_SURFACE;

    /// The speed of the turntable, in degrees a second: a turn takes 24 seconds.
    public static final double TURN = 15;

    private final ObjectProperty<LandscapeShown> shown = new SimpleObjectProperty<>(LandscapeShown.MAP);
    private final ReadOnlyObjectWrapper<Camera> camera = new ReadOnlyObjectWrapper<>(Camera.DEFAULT);
    private final ObjectProperty<VerticalScale> vertical = new SimpleObjectProperty<>(VerticalScale.LINEAR);
    private final BooleanProperty turntable = new SimpleBooleanProperty();
    private final BooleanProperty curve = new SimpleBooleanProperty();
    private final BooleanProperty pictured = new SimpleBooleanProperty();
    private Camera best = Camera.DEFAULT;
    private boolean awaitsBest = true;

    public SurfaceModel() {
        shown.subscribe(_ -> keepToWhatThereIs());
        curve.subscribe(_ -> keepToWhatThereIs());
        pictured.subscribe(_ -> keepToWhatThereIs());
    }

    // Properties

    /// The landscape is a curve, which has no surface: then its curve is shown instead.
    public BooleanProperty curveProperty() {
        return curve;
    }

    /// There is a picture of the landscape's data; without one the map is shown instead.
    public BooleanProperty picturedProperty() {
        return pictured;
    }

    public ObjectProperty<LandscapeShown> shownProperty() {
        return shown;
    }

    public ReadOnlyObjectProperty<Camera> cameraProperty() {
        return camera.getReadOnlyProperty();
    }

    public ObjectProperty<VerticalScale> verticalProperty() {
        return vertical;
    }

    /// The surface turns by itself.
    public BooleanProperty turntableProperty() {
        return turntable;
    }

    /// The surface as it is seen now, for a figure; from its best side while it has not been seen.
    public SurfaceLook look() {
        Camera from = camera.get();
        return new SurfaceLook(awaitsBest ? null : from.azimuth(), from.elevation(), from.zoom(), vertical.get());
    }

    // Commands

    public void showNext() {
        shown.set(shown.get().next());
    }

    private void keepToWhatThereIs() {
        if ((curve.get() && shown.get().hasSurface())
                || (!pictured.get() && shown.get().hasData())) {
            shown.set(LandscapeShown.MAP);
        }
    }

    /// Shows studies in the place of the map, or the map again.
    public void toggleStudies() {
        shown.set(shown.get() == LandscapeShown.STUDIES ? LandscapeShown.MAP : LandscapeShown.STUDIES);
    }

    public void toggleTurntable() {
        turntable.set(!turntable.get());
    }

    public void toggleVertical() {
        vertical.set(vertical.get() == VerticalScale.LINEAR ? VerticalScale.LOG : VerticalScale.LINEAR);
    }

    /// Walks around the surface and up, in degrees.
    public void orbit(double around, double up) {
        awaitsBest = false;
        camera.set(camera.get().orbited(around, up));
    }

    /// @param factor above 0; above 1 shows less, larger
    public void zoom(double factor) {
        camera.set(camera.get().zoomed(factor));
    }

    /// Back to the side that the surface is seen best from.
    public void reset() {
        camera.set(best);
    }

    /// Another landscape is shown: it is looked at from its best side, once that is known.
    public void awaitBest() {
        awaitsBest = true;
    }

    /// The side that the present surface is seen best from.
    public void offerBest(Camera side) {
        best = side;
        if (awaitsBest) {
            awaitsBest = false;
            camera.set(side);
        }
    }

    /// Turns the turntable on.
    ///
    /// @param seconds since the last call
    public void advance(double seconds) {
        if (turntable.get() && shown.get().hasSurface()) {
            orbit(TURN * seconds, 0);
        }
    }
}

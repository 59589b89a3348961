package io.github.thalweg.window.data;

import io.github.thalweg.figure.data.DataLook;
import io.github.thalweg.figure.data.DataPicture;
import io.github.thalweg.figure.map.Overlay;
import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.window.controls.FigureLooks;
import io.github.thalweg.window.controls.FigureModels;
import io.github.thalweg.window.controls.FigurePane;
import io.github.thalweg.window.controls.FigureStyles;
import io.github.thalweg.window.controls.Frames;
import java.util.function.Supplier;
import javafx.scene.AccessibleRole;

/// The rows and the runs' models; a point that is pointed at on the map shows its model in grey.
final class DataView extends FigurePane<Frames.Frame> {
    private final DataPicture picture = new DataPicture();

    DataView(FigureModels models) {
        super(models);
        getStyleClass().add("data-view");
        getStylesheets().add(FigureStyles.address());
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(Messages.picture());
        models.hover().pointProperty().subscribe(_ -> redraw());
        models.session().selectedRunProperty().subscribe(_ -> redraw());
        models.appearance().overlayProperty(Overlay.RESIDUALS).subscribe(_ -> redraw());
        follow();
    }

    @Override
    protected Supplier<Frames.Frame> drawing(FigureInput input, boolean light) {
        var look = new DataLook(
                models.session().selectedRunProperty().get(),
                models.appearance().overlayProperty(Overlay.RESIDUALS).get(),
                models.hover().pointProperty().get());
        var view = new DataPicture.View(
                input, look, pixelWidth(), pixelHeight(), outputScale(), FigureLooks.style(models.appearance()));
        return () -> {
            Frames.Frame frame = frames.next(view.width(), view.height(), view.scale());
            picture.draw(view, frame.drawn());
            return frame;
        };
    }

    @Override
    protected void delivered(Frames.Frame drawn) {
        show(drawn);
    }
}

package io.github.thalweg.window.view;

import io.github.thalweg.figure.Figure;
import io.github.thalweg.figure.FigureInput;
import io.github.thalweg.figure.Figures;
import io.github.thalweg.figure.MapStyle;
import io.github.thalweg.window.model.LatestRequest;
import io.github.thalweg.window.model.Results;
import io.github.thalweg.window.model.WindowModel;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;

/// A figure as the painters draw it, always up to date with the session and the playhead.
final class FigureView extends Region {
    private static final double PROJECTOR = 1.5;

    private final WindowModel window;
    private final Figure figure;
    private final ImageView image = new ImageView();
    private final LatestRequest<BufferedImage> requests;

    FigureView(WindowModel window, Figure figure) {
        this.window = window;
        this.figure = figure;
        requests = new LatestRequest<>(window.background(), this::show);
        setMinSize(0, 0);
        setPrefSize(200, 200);
        image.setManaged(false);
        getChildren().add(image);
        var appearance = window.appearance();
        window.session().resultsProperty().subscribe(_ -> requestLayout());
        window.playback().stepProperty().subscribe(_ -> requestLayout());
        appearance.themeProperty().subscribe(_ -> requestLayout());
        appearance.paletteProperty().subscribe(_ -> requestLayout());
        appearance.colorScaleProperty().subscribe(_ -> requestLayout());
        appearance.projectorProperty().subscribe(_ -> requestLayout());
    }

    @Override
    protected void layoutChildren() {
        Results results = window.session().resultsProperty().get();
        int width = (int) getWidth();
        int height = (int) getHeight();
        if (results != null && width > 60 && height > 60) {
            FigureInput input = Pictures.input(results, window.playback().step());
            MapStyle style = style();
            requests.request(() -> Figures.render(input, figure, width, height, 1, style));
        }
    }

    private MapStyle style() {
        MapStyle style = Pictures.style(window.appearance());
        return window.appearance().projectorProperty().get()
                ? new MapStyle(
                        style.colorScale(), style.palette(), style.theme().enlarged(PROJECTOR))
                : style;
    }

    private void show(BufferedImage picture) {
        var shown = new WritableImage(picture.getWidth(), picture.getHeight());
        int[] pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] |= 0xff000000;
        }
        shown.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        picture.getWidth(),
                        picture.getHeight(),
                        PixelFormat.getIntArgbInstance(),
                        pixels,
                        0,
                        picture.getWidth());
        image.setImage(shown);
    }
}

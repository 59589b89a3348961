package io.github.thalweg.window.lesson;

import io.github.thalweg.figure.step.FormulaPicture;
import io.github.thalweg.lesson.FormulaText;
import io.github.thalweg.window.scenario.Background;
import io.github.thalweg.window.scenario.LatestRequest;
import java.awt.image.BufferedImage;
import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// A formula in a line of text, typeset in the background; until then, and where that fails, on one line. Its colour is
/// its background's, which the typeset picture cuts out.
final class FormulaNode extends Region {
    /// Of the picture, so that it is sharp on every screen.
    private static final double SCALE = 2;

    /// The typesetter's letters are smaller and thinner than those around them.
    private static final double LARGER = 1.2;

    private final String formula;
    private final Text words;
    private final LatestRequest<Optional<FormulaPicture>> requests;
    private double baseline;

    FormulaNode(String formula, Background background) {
        this.formula = formula;
        words = new Text(FormulaText.plain(formula));
        words.getStyleClass().add("lesson-code");
        requests = new LatestRequest<>(background, this::show);
        setAccessibleText(words.getText());
        getChildren().add(words);
        words.fontProperty().subscribe(this::typeset);
    }

    private void typeset(Font font) {
        double size = LARGER * font.getSize();
        requests.request(() -> Optional.ofNullable(FormulaPicture.of(FormulaText.parse(formula), size, SCALE)));
    }

    private void show(Optional<FormulaPicture> typeset) {
        typeset.ifPresent(picture -> {
            var mask = new ImageView(image(picture.picture()));
            mask.setFitWidth(picture.width());
            mask.setFitHeight(picture.height());
            words.setVisible(false);
            getStyleClass().setAll("lesson-formula");
            setMinSize(picture.width(), picture.height());
            setPrefSize(picture.width(), picture.height());
            setMaxSize(picture.width(), picture.height());
            baseline = picture.baseline();
            setClip(mask);
            requestLayout();
        });
    }

    private static Image image(BufferedImage drawn) {
        var image = new WritableImage(drawn.getWidth(), drawn.getHeight());
        int[] pixels = drawn.getRGB(0, 0, drawn.getWidth(), drawn.getHeight(), null, 0, drawn.getWidth());
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        drawn.getWidth(),
                        drawn.getHeight(),
                        PixelFormat.getIntArgbInstance(),
                        pixels,
                        0,
                        drawn.getWidth());
        return image;
    }

    @Override
    public double getBaselineOffset() {
        return words.isVisible() ? words.getBaselineOffset() : baseline;
    }
}

package io.github.thalweg.export.picture;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import io.github.thalweg.catalog.file.AtomicFile;
import io.github.thalweg.catalog.file.InputException;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;

/// A text as a QR picture (ISO/IEC 18004): dark squares on light ones, with the four light squares around that readers
/// need.
public final class QrCode {
    private static final int MARGIN = 4;
    private static final int DARK = 0xFF000000;
    private static final int LIGHT = 0xFFFFFFFF;

    /// The width of a picture that is written, roughly, in pixels.
    private static final int WIDTH = 1000;

    private final ByteMatrix squares;

    private QrCode(ByteMatrix squares) {
        this.squares = squares;
    }

    /// @throws InputException when the text is longer than a QR picture can hold: 2,953 letters
    public static QrCode of(String text) throws InputException {
        try {
            var hints = Map.of(EncodeHintType.CHARACTER_SET, "ISO-8859-1");
            return new QrCode(
                    Encoder.encode(text, ErrorCorrectionLevel.L, hints).getMatrix());
        } catch (WriterException _) {
            throw new InputException(Messages.tooLongCode(text.length()));
        }
    }

    /// Squares on a side, with the margin.
    public int size() {
        return squares.getWidth() + 2 * MARGIN;
    }

    public boolean isDark(int column, int row) {
        int x = column - MARGIN;
        int y = row - MARGIN;
        return x >= 0 && y >= 0 && x < squares.getWidth() && y < squares.getHeight() && squares.get(x, y) == 1;
    }

    /// @param pixels on a side of each square
    public BufferedImage image(int pixels) {
        int side = size() * pixels;
        var image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                image.setRGB(x, y, isDark(x / pixels, y / pixels) ? DARK : LIGHT);
            }
        }
        return image;
    }

    /// Writes a PNG.
    ///
    /// @throws InputException when the file's ending is another, or it cannot be written
    public void write(Path target) throws InputException {
        if (!target.toString().toLowerCase(Locale.ROOT).endsWith(".png")) {
            throw new InputException(Messages.codeEnding(target));
        }
        AtomicFile.write(target, out -> ImageIO.write(image(Math.max(1, WIDTH / size())), "png", out));
    }
}

package io.github.thalweg.export.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.scenario.ScenarioCode;
import io.github.thalweg.window.session.OpeningRace;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QrCodeTest {
    private static final String CODE = ScenarioCode.of(OpeningRace.of(Catalog.builtIn()));

    private static String decoded(BufferedImage image) throws Exception {
        int width = image.getWidth();
        int height = image.getHeight();
        int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
        var source = new RGBLuminanceSource(width, height, pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)), Map.of(DecodeHintType.TRY_HARDER, true))
                .getText();
    }

    @Test
    void aReaderFindsTheCodeInThePicture(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("qr.png");
        QrCode.of(CODE).write(file);
        assertEquals(CODE, decoded(ImageIO.read(file.toFile())));
    }

    @Test
    void theLongestTextStillFits() throws Exception {
        String longest = "thalweg:1:" + "aZ0_".repeat(735);
        assertEquals(longest, decoded(QrCode.of(longest).image(4)));
    }

    @Test
    void aTextThatIsTooLongIsSaidInWords() {
        String sentence = assertThrows(InputException.class, () -> QrCode.of("x".repeat(2954)))
                .getMessage();
        assertEquals("a QR picture holds at most 2,953 characters: the scenario's code has 2,954", sentence);
    }

    @Test
    void onlyPngIsWritten(@TempDir Path folder) {
        assertThrows(InputException.class, () -> QrCode.of(CODE).write(folder.resolve("qr.gif")));
    }
}

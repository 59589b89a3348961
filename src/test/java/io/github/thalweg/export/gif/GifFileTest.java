package io.github.thalweg.export.gif;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.export.Export;
import io.github.thalweg.export.film.Film;
import io.github.thalweg.export.film.Films;
import io.github.thalweg.export.film.Pixels;
import io.github.thalweg.export.film.Progress;
import io.github.thalweg.export.film.Timing;
import io.github.thalweg.figure.Figures;
import io.github.thalweg.figure.style.Palette;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Animations as another program reads them.
class GifFileTest {
    @TempDir
    private Path folder;

    /// @param pictures as they are seen, each over those before it
    private record Read(List<BufferedImage> pictures, List<Integer> delays, int colors, int changed) {
        static Read of(byte[] gif) throws IOException {
            ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
            var pictures = new ArrayList<BufferedImage>();
            var delays = new ArrayList<Integer>();
            int colors = 0;
            int changed = 0;
            try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(gif))) {
                reader.setInput(in);
                var canvas = new BufferedImage(reader.getWidth(0), reader.getHeight(0), BufferedImage.TYPE_INT_RGB);
                for (int i = 0; i < reader.getNumImages(true); i++) {
                    BufferedImage part = reader.read(i);
                    colors = Math.max(colors, ((IndexColorModel) part.getColorModel()).getMapSize());
                    changed = part.getWidth() * part.getHeight();
                    var tree = (IIOMetadataNode) reader.getImageMetadata(i).getAsTree("javax_imageio_gif_image_1.0");
                    Graphics2D g = canvas.createGraphics();
                    g.drawImage(
                            part,
                            number(tree, "ImageDescriptor", "imageLeftPosition"),
                            number(tree, "ImageDescriptor", "imageTopPosition"),
                            null);
                    g.dispose();
                    delays.add(number(tree, "GraphicControlExtension", "delayTime"));
                    var picture = new BufferedImage(canvas.getWidth(), canvas.getHeight(), canvas.getType());
                    canvas.copyData(picture.getRaster());
                    pictures.add(picture);
                }
            }
            return new Read(pictures, delays, colors, changed);
        }

        private static int number(IIOMetadataNode tree, String node, String attribute) {
            return Integer.parseInt(
                    ((IIOMetadataNode) tree.getElementsByTagName(node).item(0)).getAttribute(attribute));
        }
    }

    private static byte[] written(Film film) throws IOException, InputException {
        var out = new ByteArrayOutputStream();
        GifFile.write(film, out, Progress.NONE);
        return out.toByteArray();
    }

    @Test
    void framesStayAsLongAsTheyShould() throws IOException, InputException {
        Read read = Read.of(written(Films.square(100, 60, 8, new Timing(30, 8 / 30.0, 1.5, Timing.FOREVER))));
        assertEquals(List.of(3, 4, 3, 3, 4, 3, 3, 154), read.delays(), "30 a second is 3 1/3 hundredths each");
        assertEquals(100, read.pictures().getFirst().getWidth());
        assertEquals(60, read.pictures().getFirst().getHeight());
    }

    @Test
    void flatColorsAreExactAndOnlyWhatChangesIsWritten() throws IOException, InputException {
        Read read = Read.of(written(Films.square(100, 60, 8, new Timing(10, 0.8, 0, 1))));
        BufferedImage last = read.pictures().getLast();
        assertEquals(0xff1f5fbf, last.getRGB(5, 5));
        assertEquals(0xfffaf8f3, last.getRGB(5, 55));
        assertEquals(0xffc8501e, last.getRGB(3 * 7 + 2, 25));
        assertEquals(0xff1f5fbf, last.getRGB(2, 25), "where the square was");
        assertEquals(23 * 20, read.changed(), "the square and the three columns it has left");
        assertTrue(read.colors() <= 256);
    }

    @Test
    void itIsPlayedAsOftenAsAsked() throws IOException, InputException {
        assertEquals(0, repetitions(0));
        assertEquals(-1, repetitions(1), "once is what a GIF without repetition does");
        assertEquals(299, repetitions(300));
    }

    /// How often it is played again, 0 for without end, or -1 where nothing is said.
    private static int repetitions(int plays) throws IOException, InputException {
        byte[] gif = written(Films.square(40, 30, 2, new Timing(2, 1, 0, plays)));
        int at = new String(gif, StandardCharsets.ISO_8859_1).indexOf("NETSCAPE2.0");
        return at < 0 ? -1 : (gif[at + 13] & 255) + 256 * (gif[at + 14] & 255);
    }

    @Test
    void stillFramesAreOne() throws IOException, InputException {
        Film film = Films.square(40, 40, 1, new Timing(1, 1, 3, 1));
        assertEquals(List.of(400), Read.of(written(film)).delays());
    }

    @ParameterizedTest
    @EnumSource(Palette.class)
    void theLastFrameLooksLikeTheFigure(Palette palette) throws IOException, InputException {
        Export export = Films.race(1, 0, 0, palette);
        Path file = folder.resolve("race.gif");
        export.write(file);
        Read read = Read.of(Files.readAllBytes(file));
        BufferedImage figure = Figures.render(export.input(), export.spec());
        double difference = difference(figure, read.pictures().getLast());
        assertTrue(difference < 2, () -> palette + " differs by " + difference);
        assertEquals(4, read.pictures().size());
    }

    /// The root of the mean squared difference, of 255.
    private static double difference(BufferedImage a, BufferedImage b) {
        double sum = 0;
        for (int y = 0; y < a.getHeight(); y++) {
            for (int x = 0; x < a.getWidth(); x++) {
                for (int shift = 0; shift < 24; shift += 8) {
                    int apart = (a.getRGB(x, y) >> shift & 255) - (b.getRGB(x, y) >> shift & 255);
                    sum += apart * apart;
                }
            }
        }
        return Math.sqrt(sum / (3.0 * a.getWidth() * a.getHeight()));
    }

    @Test
    void theSameFilmGivesTheSameBytes() throws IOException, InputException {
        Film film = Films.square(90, 70, 12, new Timing(25, 0.48, 0, 0));
        assertArrayEquals(written(film), written(film));
    }

    @Test
    void tooManyFramesPerSecondAreRefused() {
        assertEquals(
                "a GIF has at most 50 frames per second, was 60",
                assertThrows(InputException.class, () -> written(Films.square(40, 30, 2, new Timing(60, 1, 0, 0))))
                        .getMessage());
    }

    @Test
    void packingSurvivesLongAndLongUnlikeStretches() throws IOException, InputException {
        var random = new java.util.Random(7);
        var noise = new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB);
        var colors = new HashSet<Integer>();
        for (int y = 0; y < 200; y++) {
            for (int x = 0; x < 300; x++) {
                int rgb = y < 100 ? 0x808080 : 0x010101 * random.nextInt(250);
                noise.setRGB(x, y, rgb);
                colors.add(rgb);
            }
        }
        var palette = new Palettized(List.copyOf(colors));
        var out = new ByteArrayOutputStream();
        var blocks = new GifBlocks(out);
        blocks.header(300, 200, List.copyOf(colors));
        blocks.frame(GifFrame.whole(Pixels.of(noise), palette), 10);
        blocks.end();
        BufferedImage back = Read.of(out.toByteArray()).pictures().getFirst();
        assertEquals(0, difference(noise, back));
    }
}

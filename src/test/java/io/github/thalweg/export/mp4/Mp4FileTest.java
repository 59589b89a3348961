package io.github.thalweg.export.mp4;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
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
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jcodec.codecs.h264.H264Decoder;
import org.jcodec.common.DemuxerTrack;
import org.jcodec.common.io.ByteBufferSeekableByteChannel;
import org.jcodec.common.model.ColorSpace;
import org.jcodec.common.model.Packet;
import org.jcodec.common.model.Picture;
import org.jcodec.containers.mp4.demuxer.MP4Demuxer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Video as another decoder sees it.
class Mp4FileTest {
    /// Between the brightness of a decoded frame and of the figure, in dB.
    private static final double MIN_PSNR = 35;

    private static final int MAX_APART = 3;

    @TempDir
    private Path folder;

    private static byte[] written(Film film) throws IOException {
        var out = new ByteArrayOutputStream();
        Mp4File.write(film, out, Progress.NONE);
        return out.toByteArray();
    }

    /// The frames that JCodec's decoder makes of it.
    private static List<Picture> decoded(byte[] mp4) throws IOException {
        DemuxerTrack track = MP4Demuxer.createMP4Demuxer(
                        ByteBufferSeekableByteChannel.readFromByteBuffer(ByteBuffer.wrap(mp4)))
                .getVideoTrack();
        H264Decoder decoder =
                H264Decoder.createH264DecoderFromCodecPrivate(track.getMeta().getCodecPrivate());
        var pictures = new ArrayList<Picture>();
        for (Packet packet = track.nextFrame(); packet != null; packet = track.nextFrame()) {
            int side = 1024;
            byte[][] buffer = Picture.create(side, side, ColorSpace.YUV420).getData();
            pictures.add(decoder.decodeFrame(packet.getData(), buffer).cropped().cloneCropped());
        }
        return pictures;
    }

    /// JCodec's planes are 128 lower.
    private static int sample(Picture picture, int plane, int x, int y) {
        return picture.getPlaneData(plane)[y * picture.getPlaneWidth(plane) + x] + 128;
    }

    private static int rgb(Picture picture, int x, int y) {
        double luma = (sample(picture, 0, x, y) - 16) / 219.0;
        double blue = (sample(picture, 1, x / 2, y / 2) - 128) / 224.0;
        double red = (sample(picture, 2, x / 2, y / 2) - 128) / 224.0;
        return channel(luma + 1.5748 * red) << 16
                | channel(luma - 0.1873 * blue - 0.4681 * red) << 8
                | channel(luma + 1.8556 * blue);
    }

    private static int channel(double value) {
        return (int) Math.round(255 * Math.clamp(value, 0.0, 1.0));
    }

    private static double psnr(BufferedImage figure, Picture picture) {
        Planes planes = Planes.of(Pixels.of(figure));
        double sum = 0;
        for (int y = 0; y < figure.getHeight(); y++) {
            for (int x = 0; x < figure.getWidth(); x++) {
                int apart = (planes.luma()[y * planes.width() + x] & 255) - sample(picture, 0, x, y);
                sum += apart * apart;
            }
        }
        return 10 * Math.log10(255 * 255 * figure.getWidth() * figure.getHeight() / sum);
    }

    private static void assertColor(int expected, Picture picture, int x, int y) {
        for (int shift = 0; shift < 24; shift += 8) {
            int apart = Math.abs((expected >> shift & 255) - (rgb(picture, x, y) >> shift & 255));
            int at = shift;
            assertTrue(
                    apart <= MAX_APART,
                    () -> "expected " + Integer.toHexString(expected) + ", found "
                            + Integer.toHexString(rgb(picture, x, y)) + " at bit " + at);
        }
    }

    @ParameterizedTest
    @EnumSource(Palette.class)
    void everyFrameLooksLikeTheFigure(Palette palette) throws IOException, InputException {
        Export export = Films.race(1.25, 0.25, 0, palette);
        Path file = folder.resolve("race.mp4");
        export.write(file);
        List<Picture> pictures = decoded(Files.readAllBytes(file));
        assertEquals(6, pictures.size(), "five frames and one of pause");
        for (int i = 0; i < 5; i++) {
            BufferedImage figure = Figures.render(export.input().at(Math.round(i * Films.STEPS / 4f)), export.spec());
            double psnr = psnr(figure, pictures.get(i));
            assertTrue(psnr >= MIN_PSNR, () -> palette + ": PSNR " + psnr + " dB");
        }
    }

    @Test
    void flatColorsStay() throws IOException {
        List<Picture> pictures = decoded(written(Films.square(160, 96, 12, new Timing(12, 1, 0, 1))));
        for (int i = 0; i < pictures.size(); i++) {
            Picture picture = pictures.get(i);
            assertColor(0x1f5fbf, picture, 140, 10);
            assertColor(0xfaf8f3, picture, 140, 80);
            assertColor(0xc8501e, picture, 3 * i + 10, 40);
        }
    }

    @Test
    void keyFramesComeAgainAndAgain() throws IOException {
        Film film = Films.square(64, 48, 10, new Timing(1, 10, 1, 1));
        List<Picture> pictures = decoded(written(film));
        assertEquals(11, pictures.size());
        assertColor(0xc8501e, pictures.getLast(), 3 * 9 + 10, 20);
    }

    /// Colours are kept for two pixels together.
    @Test
    void oddSizesGetOneMoreColumnAndRow() throws IOException {
        Picture picture = decoded(written(Films.square(101, 67, 1, new Timing(1, 1, 0, 1))))
                .getFirst();
        assertEquals(102, picture.getWidth());
        assertEquals(68, picture.getHeight());
        assertColor(0xfaf8f3, picture, 101, 67);
    }

    @Test
    void theSameFilmGivesTheSameBytes() throws IOException {
        Film film = Films.square(90, 70, 12, new Timing(25, 0.48, 0, 0));
        assertArrayEquals(written(film), written(film));
    }

    /// A player begins before it has all.
    @Test
    void theIndexComesBeforeTheFrames() throws IOException {
        String letters =
                new String(written(Films.square(64, 48, 2, new Timing(1, 2, 0, 1))), StandardCharsets.ISO_8859_1);
        assertTrue(letters.indexOf("moov") < letters.indexOf("mdat"));
        assertEquals("ftyp", letters.substring(4, 8));
    }
}

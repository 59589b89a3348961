package io.github.thalweg.export.mp4;

import io.github.thalweg.export.film.Film;
import io.github.thalweg.export.film.Pixels;
import io.github.thalweg.export.film.Progress;
import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;

/// Writer of an animation as MP4 video, with the index before the frames, so that it plays while it loads.
public final class Mp4File {
    /// Between key frames, where players may jump to, in seconds.
    private static final int KEY_SECONDS = 4;

    /// Marks the box that holds the scenario: 16 bytes of our own.
    private static final String ENCLOSURE_ID = "Thalweg scenario";

    private static final int HEADER = 8;

    private Mp4File() {}

    /// @throws java.util.concurrent.CancellationException when the thread is interrupted
    public static void write(Film film, OutputStream out, Progress progress) throws IOException {
        Path spool = Files.createTempFile("thalweg", ".h264");
        try {
            Mp4Index index = encode(film, spool, progress);
            assemble(film, index, spool, out);
        } finally {
            Files.delete(spool);
        }
    }

    /// Writes the frames one after another, each with its length before it.
    private static Mp4Index encode(Film film, Path spool, Progress progress) throws IOException {
        BufferedImage first = film.frames().frame(0);
        int fps = film.timing().fps();
        int all = film.length();
        int width = even(first.getWidth());
        int height = even(first.getHeight());
        var stream = new H264Stream(width, height, fps, KEY_SECONDS * fps);
        var sizes = new int[all];
        var keys = IntStream.builder();
        try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(spool)))) {
            film.play(
                    image -> Planes.of(Pixels.of(image)),
                    (planes, from, to) -> {
                        for (int i = from; i < to; i++) {
                            if (stream.key()) {
                                keys.add(i + 1);
                            }
                            byte[] frame = stream.frame(planes);
                            out.writeInt(frame.length);
                            out.write(frame);
                            sizes[i] = frame.length + Integer.BYTES;
                        }
                    },
                    progress);
        }
        return new Mp4Index(
                width,
                height,
                fps,
                stream.sequenceParameters(),
                stream.pictureParameters(),
                sizes,
                keys.build().toArray());
    }

    /// Colours are kept for two pixels together.
    private static int even(int length) {
        return length + length % 2;
    }

    private static void assemble(Film film, Mp4Index index, Path spool, OutputStream out) throws IOException {
        byte[] type = new Mp4Box("ftyp")
                .letters("isom")
                .ints(0x200)
                .letters("isomiso2avc1mp41")
                .toBytes();
        byte[] scenario = new Mp4Box("uuid")
                .letters(ENCLOSURE_ID)
                .letters(film.enclosure())
                .toBytes();
        int before = type.length + scenario.length + index.box(0).toBytes().length;
        long length = Files.size(spool) + HEADER;
        if (length + before > Integer.MAX_VALUE) {
            throw new IOException(Messages.TOO_LONG);
        }
        out.write(type);
        out.write(scenario);
        out.write(index.box(before + HEADER).toBytes());
        out.write(ByteBuffer.allocate(Integer.BYTES).putInt((int) length).array());
        out.write(new byte[] {'m', 'd', 'a', 't'});
        Files.copy(spool, out);
    }
}

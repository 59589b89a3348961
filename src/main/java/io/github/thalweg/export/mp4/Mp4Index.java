package io.github.thalweg.export.mp4;

/// Index of an MP4 file's one video track (the box `moov`), which stands before the frames. Times of creation are
/// 0, so that the same film gives the same bytes.
///
/// ISO/IEC 14496-12, 8; 14496-15, 5.3.
///
/// @param sizes of the frames in bytes
/// @param keys  the numbers of the key frames, from 1
@SuppressWarnings("ArrayRecordComponent") // never compared
record Mp4Index(int width, int height, int fps, byte[] sequence, byte[] pictures, int[] sizes, int[] keys) {
    private static final int TICKS = 1000;
    private static final int[] UPRIGHT = {1 << 16, 0, 0, 0, 1 << 16, 0, 0, 0, 1 << 30};
    private static final int UNDETERMINED_LANGUAGE = 0x55C4;
    private static final int DPI_72 = 72 << 16;
    private static final int DEPTH = 24;

    /// @param at where the frames begin in the file
    Mp4Box box(int at) {
        return new Mp4Box("moov")
                .with(
                        Mp4Box.full("mvhd", 0)
                                .ints(0, 0, fps * TICKS, duration(), 1 << 16)
                                .shorts(1 << 8)
                                .zeros(10)
                                .ints(UPRIGHT)
                                .zeros(24)
                                .ints(2),
                        new Mp4Box("trak").with(track(), media(at)));
    }

    private int duration() {
        return sizes.length * TICKS;
    }

    private Mp4Box track() {
        return Mp4Box.full("tkhd", 3)
                .ints(0, 0, 1, 0, duration())
                .zeros(16)
                .ints(UPRIGHT)
                .ints(width << 16, height << 16);
    }

    private Mp4Box media(int at) {
        return new Mp4Box("mdia")
                .with(
                        Mp4Box.full("mdhd", 0)
                                .ints(0, 0, fps * TICKS, duration())
                                .shorts(UNDETERMINED_LANGUAGE, 0),
                        Mp4Box.full("hdlr", 0)
                                .ints(0)
                                .letters("vide")
                                .zeros(12)
                                .letters("Video")
                                .zeros(1),
                        new Mp4Box("minf")
                                .with(
                                        Mp4Box.full("vmhd", 1).zeros(8),
                                        new Mp4Box("dinf")
                                                .with(Mp4Box.full("dref", 0)
                                                        .ints(1)
                                                        .with(Mp4Box.full("url ", 1))),
                                        samples(at)));
    }

    private Mp4Box samples(int at) {
        return new Mp4Box("stbl")
                .with(
                        Mp4Box.full("stsd", 0).ints(1).with(video()),
                        Mp4Box.full("stts", 0).ints(1, sizes.length, TICKS),
                        Mp4Box.full("stss", 0).ints(keys.length).ints(keys),
                        Mp4Box.full("stsc", 0).ints(1, 1, sizes.length, 1),
                        Mp4Box.full("stsz", 0).ints(0, sizes.length).ints(sizes),
                        Mp4Box.full("stco", 0).ints(1, at));
    }

    private Mp4Box video() {
        return new Mp4Box("avc1")
                .zeros(6)
                .shorts(1)
                .zeros(16)
                .shorts(width, height)
                .ints(DPI_72, DPI_72, 0)
                .shorts(1)
                .zeros(32)
                .shorts(DEPTH, -1)
                .with(
                        configuration(),
                        new Mp4Box("colr").letters("nclx").shorts(1, 13, 1).zeros(1));
    }

    private Mp4Box configuration() {
        return new Mp4Box("avcC")
                .bytes((byte) 1, sequence[1], sequence[2], sequence[3], (byte) 0xFF, (byte) 0xE1)
                .shorts(sequence.length)
                .bytes(sequence)
                .bytes((byte) 1)
                .shorts(pictures.length)
                .bytes(pictures);
    }
}

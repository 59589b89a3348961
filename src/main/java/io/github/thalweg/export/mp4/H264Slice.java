package io.github.thalweg.export.mp4;

import java.nio.ByteBuffer;
import org.jcodec.codecs.h264.H264Const;
import org.jcodec.codecs.h264.decode.CoeffTransformer;
import org.jcodec.codecs.h264.io.CAVLC;
import org.jcodec.codecs.h264.io.model.MBType;
import org.jcodec.codecs.h264.io.model.SliceHeader;
import org.jcodec.codecs.h264.io.model.SliceType;
import org.jcodec.codecs.h264.io.write.CAVLCWriter;
import org.jcodec.codecs.h264.io.write.SliceHeaderWriter;
import org.jcodec.common.io.BitWriter;

/// Coding of one frame, macroblock by macroblock: each is predicted from its neighbours or from the same place in
/// the frame before, and those that have not changed are skipped.
///
/// ITU-T H.264, 7.3.4 and 7.3.5, baseline profile.
final class H264Slice {
    private static final int[] MEANS_IN_ORDER = {0, 1, 2, 3};
    private static final int INTRA_IN_KEY = 1;
    private static final int INTRA_IN_OTHER = 6;

    /// A prediction from neighbours costs more bits to say.
    private static final int INTRA_COST = 128;

    private final SliceHeader header;
    private final Planes wanted;
    private final Planes seen;
    private final BitWriter out;
    private final CAVLC luma;
    private final CAVLC blue;
    private final CAVLC red;
    private int skipped;

    /// @param seen   what a decoder saw last, and sees after it
    /// @param buffer to be written to
    H264Slice(SliceHeader header, Planes wanted, Planes seen, ByteBuffer buffer) {
        this.header = header;
        this.wanted = wanted;
        this.seen = seen;
        this.out = new BitWriter(buffer);
        this.luma = new CAVLC(header.sps, header.pps, 2, 2);
        this.blue = new CAVLC(header.sps, header.pps, 1, 1);
        this.red = new CAVLC(header.sps, header.pps, 1, 1);
    }

    private boolean key() {
        return header.sliceType == SliceType.I;
    }

    /// Writes the frame.
    ///
    /// @param before the frame before it; unused for a key frame
    void write(Planes before) {
        SliceHeaderWriter.write(header, key(), 1, out);
        for (int row = 0; row < wanted.height() / Planes.BLOCK; row++) {
            for (int column = 0; column < wanted.width() / Planes.BLOCK; column++) {
                if (!key() && wanted.sameBlock(before, column, row)) {
                    skip(column, row);
                } else {
                    write(column, row);
                }
            }
        }
        if (skipped > 0) {
            CAVLCWriter.writeUE(out, skipped);
        }
        out.write1Bit(1);
        out.flush();
    }

    private void skip(int column, int row) {
        skipped++;
        noLevels(luma, 4, column, row);
        noLevels(blue, 2, column, row);
        noLevels(red, 2, column, row);
    }

    private static void noLevels(CAVLC code, int across, int column, int row) {
        for (int i = 0; i < across * across; i++) {
            code.setZeroCoeff(column * across + i % across, row * across + i / across);
        }
    }

    private void write(int column, int row) {
        int[] pixels = Prediction.block(wanted.luma(), wanted.width(), Planes.BLOCK, column, row);
        Prediction expected = expected(pixels, column, row);
        boolean intra = expected.intra();
        Levels light = Levels.of(pixels, expected.luma(), Planes.BLOCK, intra, intra);
        Levels blueness = chroma(wanted.blue(), expected.blue(), intra, column, row);
        Levels redness = chroma(wanted.red(), expected.red(), intra, column, row);
        int chroma = blueness.anyBlock() || redness.anyBlock() ? 2 : blueness.mean() || redness.mean() ? 1 : 0;
        if (!intra && !light.anyBlock() && chroma == 0) {
            skip(column, row);
            return;
        }
        if (intra) {
            intra(expected.mode(), light, chroma, column, row);
        } else {
            inter(light, chroma, column, row);
        }
        chroma(blueness, redness, chroma, column, row);
        light.show(expected.luma(), seen.luma(), seen.width(), column, row);
        blueness.show(expected.blue(), seen.blue(), seen.width() / 2, column, row);
        redness.show(expected.red(), seen.red(), seen.width() / 2, column, row);
    }

    private Prediction expected(int[] pixels, int column, int row) {
        Prediction within = Prediction.within(seen, pixels, column, row);
        if (key()) {
            return within;
        }
        Prediction before = Prediction.before(seen, column, row);
        int gain = Prediction.difference(before.luma(), pixels) - Prediction.difference(within.luma(), pixels);
        return gain > INTRA_COST ? within : before;
    }

    private Levels chroma(byte[] plane, int[] expected, boolean intra, int column, int row) {
        int side = Planes.BLOCK / 2;
        int[] pixels = Prediction.block(plane, wanted.width() / 2, side, column, row);
        return Levels.of(pixels, expected, side, true, intra);
    }

    private void start() {
        if (!key()) {
            CAVLCWriter.writeUE(out, skipped);
            skipped = 0;
        }
    }

    private void intra(int mode, Levels light, int chroma, int column, int row) {
        start();
        boolean any = light.anyBlock();
        CAVLCWriter.writeUE(out, (key() ? INTRA_IN_KEY : INTRA_IN_OTHER) + mode + 4 * chroma + (any ? 12 : 0));
        CAVLCWriter.writeUE(out, 0); // chroma from the means of its neighbours
        CAVLCWriter.writeSE(out, 0); // the same quantiser
        luma.writeLumaDCBlock(
                out,
                column * 4,
                row * 4,
                MBType.I_16x16,
                MBType.I_16x16,
                light.means(),
                H264Const.totalZeros16,
                0,
                16,
                CoeffTransformer.zigzag4x4);
        for (int i = 0; i < 16; i++) {
            luma(light, i, any, 1, column, row);
        }
    }

    private void inter(Levels light, int chroma, int column, int row) {
        start();
        CAVLCWriter.writeUE(out, 0); // one motion for the whole macroblock
        CAVLCWriter.writeSE(out, 0); // which is none
        CAVLCWriter.writeSE(out, 0);
        int pattern = chroma << 4;
        for (int i = 0; i < 16; i++) {
            pattern |= light.any()[block(i)] ? 1 << (i / 4) : 0;
        }
        CAVLCWriter.writeUE(out, H264Const.CODED_BLOCK_PATTERN_INTER_COLOR_INV[pattern]);
        CAVLCWriter.writeSE(out, 0); // the same quantiser
        for (int i = 0; i < 16; i++) {
            luma(light, i, ((pattern >> (i / 4)) & 1) == 1, 0, column, row);
        }
    }

    /// The block that is written at a place: row by row within each quarter.
    private static int block(int place) {
        return H264Const.BLK_Y[place] + H264Const.BLK_X[place] / 4;
    }

    private void luma(Levels light, int place, boolean written, int from, int column, int row) {
        int x = column * 4 + H264Const.BLK_X[place] / 4;
        int y = row * 4 + H264Const.BLK_Y[place] / 4;
        if (written) {
            write(luma, light.blocks()[block(place)], from, x, y);
        } else {
            luma.setZeroCoeff(x, y);
        }
    }

    private void write(CAVLC code, int[] levels, int from, int x, int y) {
        code.writeACBlock(
                out,
                x,
                y,
                MBType.I_16x16,
                MBType.I_16x16,
                levels,
                H264Const.totalZeros16,
                from,
                16 - from,
                CoeffTransformer.zigzag4x4);
    }

    private void chroma(Levels blueness, Levels redness, int chroma, int column, int row) {
        if (chroma > 0) {
            blue.writeChrDCBlock(out, blueness.means(), H264Const.totalZeros4, 0, 4, MEANS_IN_ORDER);
            red.writeChrDCBlock(out, redness.means(), H264Const.totalZeros4, 0, 4, MEANS_IN_ORDER);
        }
        chroma(blue, blueness, chroma == 2, column, row);
        chroma(red, redness, chroma == 2, column, row);
    }

    private void chroma(CAVLC code, Levels levels, boolean written, int column, int row) {
        if (!written) {
            noLevels(code, 2, column, row);
            return;
        }
        for (int i = 0; i < 4; i++) {
            write(code, levels.blocks()[i], 1, column * 2 + i % 2, row * 2 + i / 2);
        }
    }
}

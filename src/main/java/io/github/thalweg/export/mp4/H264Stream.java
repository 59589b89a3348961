package io.github.thalweg.export.mp4;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.function.Consumer;
import org.jcodec.codecs.h264.H264Utils;
import org.jcodec.codecs.h264.io.model.PictureParameterSet;
import org.jcodec.codecs.h264.io.model.RefPicMarkingIDR;
import org.jcodec.codecs.h264.io.model.SeqParameterSet;
import org.jcodec.codecs.h264.io.model.SliceHeader;
import org.jcodec.codecs.h264.io.model.SliceType;
import org.jcodec.codecs.h264.io.model.VUIParameters;
import org.jcodec.common.model.ColorSpace;

/// H.264 video of the baseline profile, frame by frame: key frames at regular intervals, changed macroblocks
/// between them. JCodec writes the bits; its own encoder shifts colours, cannot skip unchanged macroblocks, and
/// loses detail of the macroblocks' means.
///
/// ITU-T H.264.
final class H264Stream {
    private static final int KEY_NAL = 5;
    private static final int OTHER_NAL = 1;
    private static final int SPS_NAL = 7;
    private static final int PPS_NAL = 8;
    private static final int NEEDED = 3 << 5;
    private static final int BT_709 = 1;
    private static final int SRGB = 13;
    private static final int UNSPECIFIED_FORMAT = 5;

    /// Levels with the most macroblocks of a frame and of a second: table A-1.
    private static final int[][] LEVELS = {
        {31, 3600, 108_000}, {40, 8192, 245_760}, {50, 22_080, 589_824}, {51, 36_864, 983_040}, {52, 36_864, 2_073_600}
    };

    private final int width;
    private final int height;
    private final int fps;
    private final int keyEvery;
    private final SeqParameterSet sequence;
    private final PictureParameterSet pictures = new PictureParameterSet();
    private final Planes seen;
    private final ByteBuffer buffer;
    private Planes before;
    private int number;

    /// @param keyEvery frames from one key frame to the next, at most 256
    H264Stream(int width, int height, int fps, int keyEvery) {
        this.width = width;
        this.height = height;
        this.fps = fps;
        this.keyEvery = keyEvery;
        this.seen = Planes.empty(Planes.whole(width), Planes.whole(height));
        this.before = seen;
        this.buffer = ByteBuffer.allocate(4 * seen.luma().length + (1 << 16));
        this.sequence = sequence();
        pictures.picInitQpMinus26 = Transform.QUANTISER - 26;
        // What it would smooth away is the drawing.
        pictures.deblockingFilterControlPresentFlag = true;
    }

    private SeqParameterSet sequence() {
        var sps = new SeqParameterSet();
        sps.profileIdc = 66;
        sps.constraintSet0Flag = true;
        sps.constraintSet1Flag = true;
        sps.levelIdc = level();
        sps.chromaFormatIdc = ColorSpace.YUV420J;
        sps.numRefFrames = 1;
        sps.frameMbsOnlyFlag = true;
        sps.direct8x8InferenceFlag = true;
        sps.log2MaxFrameNumMinus4 = 4;
        sps.picOrderCntType = 2;
        sps.picWidthInMbsMinus1 = seen.width() / Planes.BLOCK - 1;
        sps.picHeightInMapUnitsMinus1 = seen.height() / Planes.BLOCK - 1;
        sps.frameCropRightOffset = (seen.width() - width) / 2;
        sps.frameCropBottomOffset = (seen.height() - height) / 2;
        sps.frameCroppingFlag = sps.frameCropRightOffset + sps.frameCropBottomOffset > 0;
        sps.vuiParams = usability();
        return sps;
    }

    private int level() {
        int macroblocks = seen.luma().length / (Planes.BLOCK * Planes.BLOCK);
        return Arrays.stream(LEVELS)
                .filter(level -> macroblocks <= level[1] && macroblocks * fps <= level[2])
                .findFirst()
                .orElse(LEVELS[LEVELS.length - 1])[0];
    }

    /// Says which colours the numbers mean, and when frames are shown.
    private VUIParameters usability() {
        var vui = new VUIParameters();
        vui.videoSignalTypePresentFlag = true;
        vui.videoFormat = UNSPECIFIED_FORMAT;
        vui.colourDescriptionPresentFlag = true;
        vui.colourPrimaries = BT_709;
        vui.transferCharacteristics = SRGB;
        vui.matrixCoefficients = BT_709;
        vui.timingInfoPresentFlag = true;
        vui.numUnitsInTick = 1;
        vui.timeScale = 2 * fps;
        vui.fixedFrameRateFlag = true;
        vui.bitstreamRestriction = new VUIParameters.BitstreamRestriction();
        vui.bitstreamRestriction.motionVectorsOverPicBoundariesFlag = true;
        vui.bitstreamRestriction.maxDecFrameBuffering = 1;
        return vui;
    }

    /// The sequence parameter set, which a decoder needs first.
    byte[] sequenceParameters() {
        return unit(NEEDED | SPS_NAL, sequence::write);
    }

    byte[] pictureParameters() {
        return unit(NEEDED | PPS_NAL, pictures::write);
    }

    /// Whether the next frame is a key frame.
    boolean key() {
        return number % keyEvery == 0;
    }

    /// The next frame, without a start code.
    byte[] frame(Planes picture) {
        boolean key = key();
        byte[] unit = unit(
                NEEDED | (key ? KEY_NAL : OTHER_NAL),
                into -> new H264Slice(header(), picture, seen, into).write(before));
        before = picture;
        number++;
        return unit;
    }

    private SliceHeader header() {
        var header = new SliceHeader();
        header.sps = sequence;
        header.pps = pictures;
        header.sliceType = key() ? SliceType.I : SliceType.P;
        header.frameNum = number % keyEvery;
        header.disableDeblockingFilterIdc = 1;
        if (key()) {
            header.idrPicId = number / keyEvery % 2;
            header.refPicMarkingIDR = new RefPicMarkingIDR(false, false);
        }
        return header;
    }

    private byte[] unit(int type, Consumer<ByteBuffer> content) {
        buffer.clear();
        content.accept(buffer);
        buffer.flip();
        ByteBuffer escaped = ByteBuffer.allocate(1 + buffer.remaining() * 3 / 2 + 2);
        escaped.put((byte) type);
        H264Utils.escapeNAL(buffer, escaped);
        return Arrays.copyOf(escaped.array(), escaped.position());
    }
}

/// The MP4 writer: an H.264 coder of the baseline profile, and the boxes of the file around it.
///
/// Uses `export.film` for the frames, and JCodec to write bits. Pictures are limited-range BT.709, 4:2:0, in
/// macroblocks of 16 x 16 pixels; numbers of clauses refer to ITU-T H.264.
///
/// Start with [Mp4File], then [H264Stream] and [H264Slice].
package io.github.thalweg.export.mp4;

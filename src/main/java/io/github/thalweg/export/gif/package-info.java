/// The GIF writer: a palette for the whole animation, ordered dithering, changed rectangles only, LZW.
///
/// Uses `export.film` for the frames. Colours are 0xRRGGBB; distances between them are measured in Oklab.
///
/// Start with [GifFile], then [ColorChoice] for the palette and [Palettized] for a frame.
package io.github.thalweg.export.gif;

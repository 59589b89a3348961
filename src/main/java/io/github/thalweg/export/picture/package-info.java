/// Writers of still figures: PNG, SVG, PDF and QR pictures, and the size of a page.
///
/// Uses `figure.style` for sheets and fonts, Batik for SVG and PDFBox for PDF. Each writer puts the scenario into
/// its file's metadata.
///
/// Start with [Printable], what the writers are given, then [PngFile]. [Page] converts millimetres, inches and
/// pixels.
package io.github.thalweg.export.picture;

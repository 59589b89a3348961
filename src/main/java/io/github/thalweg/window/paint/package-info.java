/// Painting on the map: bumps and pits under the mouse are terms at the end of the formula.
///
/// Uses the session and the controls. [Bump] reads and writes a term, [PaintModel] changes the scenario, [PaintLayer]
/// lies over a map.
///
/// Start with [PaintModel].
@NullMarked
package io.github.thalweg.window.paint;

import org.jspecify.annotations.NullMarked;

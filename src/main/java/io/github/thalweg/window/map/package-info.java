/// The landscape with the runs on it, as map and as surface: zooming, panning, turning, dragging starts.
///
/// Uses `figure.map` and `figure.surface` to draw. Landscape and picture are separate background requests: the
/// layer below the runs is computed only when the surface, the view or the style changes.
///
/// Start with [MapView] and [SurfaceView]; both are `FigurePane`s.
package io.github.thalweg.window.map;

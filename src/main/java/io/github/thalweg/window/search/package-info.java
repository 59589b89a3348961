/// The learning-rate range test and the searches for good numbers, as panes over the map.
///
/// Uses `study.range` and `study.search` to compute, `figure.study` to draw. Both work in the background and can be
/// given up.
///
/// Start with [SearchModel] and [RangeTestModel].
package io.github.thalweg.window.search;

/// The schedule of a run: its segments, their parameters, its curve, and knots that are dragged.
///
/// Uses `window.parameters`, `window.scenario` and `figure.plot`. Lengths of segments are numbers of updates.
///
/// Start with [ScheduleModel] and [ScheduleEditor]; [KnotsModel] moves knots.
package io.github.thalweg.window.schedule;

/// The models of the open scenario: history, results, runs, playhead, and background work.
///
/// Uses `run`, `catalog` and `session`. Models live on one thread (JavaFX's, or the test's) and import no nodes.
/// Every change is an edit of [SessionModel]; long work goes through [LatestRequest] and [Background].
///
/// Start with [SessionModel], then [LatestRequest] and [RunModel].
package io.github.thalweg.window.scenario;

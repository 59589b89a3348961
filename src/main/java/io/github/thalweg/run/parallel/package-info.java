/// Work divided among all processors, with results that do not depend on their number.
///
/// Uses no other package. Tasks run on the common pool and on the caller's thread, whose interruption cancels them.
///
/// Start with [ParallelWork]; [Raster] computes the pixels of a picture from coarse to fine.
package io.github.thalweg.run.parallel;

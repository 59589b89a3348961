package io.github.thalweg.figure.data;

import io.github.thalweg.landscape.Point;
import org.jspecify.annotations.Nullable;

/// What is singled out in a data picture.
///
/// @param run       the run whose prediction is shaded and whose rows are ringed; another visible one where it is not
///                  to be seen
/// @param residuals lines from the rows to what that run predicts; with one input only
/// @param pointed   the point of the landscape whose model is drawn in grey, or null
public record DataLook(int run, boolean residuals, @Nullable Point pointed) {}

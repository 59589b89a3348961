package io.github.thalweg.figure;

import java.util.function.IntToDoubleFunction;

/// One curve of a plot.
///
/// @param run   the run it belongs to
/// @param thin  a secondary curve: an effective rate
/// @param value the value at a row
/// @param first first row that has a value
/// @param last  last row, inclusive
record Series(int run, boolean thin, IntToDoubleFunction value, int first, int last) {}

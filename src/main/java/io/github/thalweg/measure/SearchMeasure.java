package io.github.thalweg.measure;

import io.github.thalweg.study.search.SearchMethod;
import org.jspecify.annotations.Nullable;

/// The median, over seeds of the search, of the lowest loss that it finds. Budget and numbers are those of the
/// scenario's `[study]`.
///
/// @param method that of the study when null
/// @param seeds  how many searches
/// @param seed   of the first, from 1; the others have the seeds after it
public record SearchMeasure(Subject subject, @Nullable SearchMethod method, int seeds, int seed) implements Measure {}

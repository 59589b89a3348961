package io.github.thalweg.measure;

/// A measure: how one value is read from the scenarios of a lesson or a file.
public sealed interface Measure permits RunMeasure, SuggestionMeasure, SearchMeasure, CombinedMeasure {}

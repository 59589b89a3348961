package io.github.thalweg.study.map;

/// Outcomes of runs that do not end at a minimum.
public enum CellOutcome {
    /// It is near no minimum that is known.
    NOT_YET,
    /// Its loss or its gradient is undefined where it is.
    LEFT_DOMAIN,
    /// It is far away, or its loss has grown.
    DIVERGED
}

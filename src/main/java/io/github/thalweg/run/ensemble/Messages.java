package io.github.thalweg.run.ensemble;

/// Sentences about runs with many seeds.
final class Messages {
    static final String NO_SEEDS = "an ensemble needs noise with seeds, found none";

    private Messages() {}
}

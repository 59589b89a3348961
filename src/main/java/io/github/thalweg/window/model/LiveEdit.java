package io.github.thalweg.window.model;

import io.github.thalweg.run.Scenario;

/// A drag in progress: what it changes and the scenario from before it began.
record LiveEdit(String what, Scenario before) {}

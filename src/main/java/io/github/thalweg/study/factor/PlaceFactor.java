package io.github.thalweg.study.factor;

import io.github.thalweg.landscape.Box;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.run.number.Bounds;
import io.github.thalweg.run.scenario.Scenario;

/// Coordinates of the common start, as factors. Runs with a start of their own do not follow them.
public enum PlaceFactor implements Factor {
    START_X,
    START_Y;

    @Override
    public String path() {
        return this == START_X ? "start.x" : "start.y";
    }

    @Override
    public String number() {
        return this == START_X ? "x" : "y";
    }

    @Override
    public String symbol(Scenario scenario) {
        return this == START_X ? "start x" : "start y";
    }

    @Override
    public Bounds bounds(Scenario scenario) {
        Box view = scenario.view();
        double from = this == START_X ? view.xMin() : view.yMin();
        double to = this == START_X ? view.xMax() : view.yMax();
        return new Bounds(-Double.MAX_VALUE, Double.MAX_VALUE, false, from, to, false);
    }

    @Override
    public double value(Scenario scenario) {
        return this == START_X ? scenario.start().x() : scenario.start().y();
    }

    @Override
    public Scenario with(Scenario scenario, double value) {
        Point start = scenario.start();
        return scenario.withStart(this == START_X ? new Point(value, start.y()) : new Point(start.x(), value));
    }
}

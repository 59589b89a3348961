package io.github.thalweg.window.schedule;

import javafx.scene.layout.Region;
import javafx.scene.shape.Polyline;

/// A small drawing of a learning rate over the updates.
final class RateCurve extends Region {
    private static final int POINTS = 60;

    private final Polyline line = new Polyline();
    private double[] rates = {};

    RateCurve(double width, double height) {
        getStyleClass().add("rate-curve");
        line.getStyleClass().add("rate-curve-line");
        setMinSize(width, height);
        setPrefSize(width, height);
        setMaxHeight(height);
        getChildren().add(line);
    }

    /// @param value the rate at each of `count` updates
    void show(double[] value) {
        rates = value.clone();
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double highest = 0;
        for (double rate : rates) {
            highest = Double.isFinite(rate) ? Math.max(highest, rate) : highest;
        }
        line.getPoints().clear();
        for (int i = 0; i < POINTS && rates.length > 0; i++) {
            add(i / (POINTS - 1.0), rates[(int) Math.round(i / (POINTS - 1.0) * (rates.length - 1))], highest);
        }
    }

    private void add(double across, double rate, double highest) {
        double up = highest > 0 && Double.isFinite(rate) ? rate / highest : 0;
        line.getPoints().addAll(1 + across * (getWidth() - 2), 1 + (1 - up) * (getHeight() - 2));
    }
}

package io.github.thalweg.figure;

/// A part of a figure that fills a rectangle.
@FunctionalInterface
interface Part {
    void paint(double x, double y, double width, double height);
}

package io.github.thalweg.formula.graph;

/// A value or one of its derivatives, of what gives all of them together: a sum over rows, a recorded surface.
public enum Partial {
    VALUE(0, 0, 0),
    DX(1, 1, 0),
    DY(2, 0, 1),
    DXX(3, 2, 0),
    DXY(4, 1, 1),
    DYY(5, 0, 2);

    private final int place;
    private final int orderX;
    private final int orderY;

    Partial(int place, int orderX, int orderY) {
        this.place = place;
        this.orderX = orderX;
        this.orderY = orderY;
    }

    /// The place among the parts.
    public int place() {
        return place;
    }

    /// The order of the derivative.
    public int order() {
        return orderX + orderY;
    }

    /// The order of the derivative by x.
    public int orderX() {
        return orderX;
    }

    /// The order of the derivative by y.
    public int orderY() {
        return orderY;
    }

    /// The derivative of this with respect to x or y.
    Partial derivative(boolean alongY) {
        return switch (this) {
            case VALUE -> alongY ? DY : DX;
            case DX -> alongY ? DXY : DXX;
            case DY -> alongY ? DYY : DXY;
            default -> throw new IllegalStateException("there are no third derivatives of " + this);
        };
    }
}

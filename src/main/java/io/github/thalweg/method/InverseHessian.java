package io.github.thalweg.method;

import io.github.thalweg.method.state.Memory;
import io.github.thalweg.method.state.Vector;

/// An estimate of the inverse Hessian: a symmetric matrix.
record InverseHessian(double xx, double xy, double yy) {
    static final InverseHessian IDENTITY = new InverseHessian(1, 0, 1);

    static InverseHessian in(Memory memory, int slot) {
        return new InverseHessian(memory.get(slot), memory.get(slot + 1), memory.get(slot + 2));
    }

    void putIn(Memory memory, int slot) {
        memory.set(slot, xx);
        memory.set(slot + 1, xy);
        memory.set(slot + 2, yy);
    }

    InverseHessian times(double factor) {
        return new InverseHessian(factor * xx, factor * xy, factor * yy);
    }

    Vector times(Vector v) {
        return new Vector(xx * v.x() + xy * v.y(), xy * v.x() + yy * v.y());
    }

    /// After a step s that changed the gradient by y:
    /// H + (1 + y.Hy/s.y) s sT/s.y - (Hy sT + s (Hy)T)/s.y. Nocedal & Wright, 2006, eq. 6.17.
    InverseHessian after(Vector step, Vector change) {
        double curvature = step.dot(change);
        Vector hy = times(change);
        double along = (1 + change.dot(hy) / curvature) / curvature;
        return new InverseHessian(
                xx + along * step.x() * step.x() - 2 * hy.x() * step.x() / curvature,
                xy + along * step.x() * step.y() - (hy.x() * step.y() + hy.y() * step.x()) / curvature,
                yy + along * step.y() * step.y() - 2 * hy.y() * step.y() / curvature);
    }

    /// The same as Davidon, Fletcher & Powell have it: H + s sT/s.y - Hy (Hy)T/y.Hy. Nocedal & Wright, 2006, eq. 6.15.
    InverseHessian afterDavidon(Vector step, Vector change) {
        double curvature = step.dot(change);
        Vector hy = times(change);
        double length = change.dot(hy);
        return new InverseHessian(
                xx + step.x() * step.x() / curvature - hy.x() * hy.x() / length,
                xy + step.x() * step.y() / curvature - hy.x() * hy.y() / length,
                yy + step.y() * step.y() / curvature - hy.y() * hy.y() / length);
    }
}

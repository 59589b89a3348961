package io.github.thalweg.rule;

import io.github.thalweg.formula.graph.Expr;

/// Operations of a run that a text can call, beyond names: gradients elsewhere, curvature, the inner rule.
public interface RuleContext {
    /// The gradient at another point, with this update's noise.
    Value.Pair gradient(Value.Pair point);

    /// The diagonal of the Hessian at theta.
    Value.Pair hessianDiagonal();

    /// The solution d of (H + damping I) d = v.
    Value.Pair newton(Value.Pair v, Expr damping);

    /// The inner rule's new point when its gradient is v.
    Value.Pair inner(Value.Pair v);

    /// A number in [0, 1) that is drawn for this update.
    ///
    /// @param place of the call in the text, from 0
    /// @param axis  0 for x and for one number, 1 for y
    Expr random(int place, int axis);

    /// Says that `gradients` gradient evaluations are made where `condition` is not 0.
    void count(Expr condition, int gradients);

    /// `base` to the power `exponent`, where the exponent may be the number of the update.
    Expr power(Expr base, Expr exponent);
}

package io.github.thalweg.formula.math;

/// The logistic function and its integral.
final class Logistic {
    /// Beyond this 1 is nothing beside e^u.
    static final double FAR = 40;

    private Logistic() {}

    /// 1/(1 + e^-u).
    static double sigmoid(double u) {
        if (!(Math.abs(u) <= FAR)) {
            return u > 0 ? 1 : Exponential.of(u);
        }
        double growth = Exponential.of(-u);
        double sum = 1 + growth;
        return Parts.divided(1, sum, Parts.lostBySum(1, growth, sum) + Exponential.rest(-u));
    }

    /// log(1 + e^u).
    static double softplus(double u) {
        if (!(Math.abs(u) <= FAR)) {
            return u > 0 ? u : Exponential.of(u);
        }
        double small = -Math.abs(u);
        return Logarithm.ofSum(Exponential.of(small), Exponential.rest(small), Math.max(u, 0));
    }
}

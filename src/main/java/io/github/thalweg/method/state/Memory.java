package io.github.thalweg.method.state;

/// Numbers that a method carries from one update to the next, all 0 before the first. What a method keeps here and
/// nowhere else can be computed again from any update on.
public final class Memory {
    private final double[] numbers;
    private final int from;

    /// @param numbers a run's state
    /// @param from    where in it the method's part begins
    public Memory(double[] numbers, int from) {
        this.numbers = numbers;
        this.from = from;
    }

    public double get(int slot) {
        return numbers[from + slot];
    }

    public void set(int slot, double value) {
        numbers[from + slot] = value;
    }

    public boolean isSet(int slot) {
        return get(slot) != 0;
    }

    /// The vector in this slot and the next.
    public Vector vector(int slot) {
        return new Vector(get(slot), get(slot + 1));
    }

    public void set(int slot, Vector v) {
        set(slot, v.x());
        set(slot + 1, v.y());
    }

    /// Moves `count` numbers down to `slot`.
    public void moveDown(int slot, int by, int count) {
        System.arraycopy(numbers, from + slot + by, numbers, from + slot, count);
    }
}

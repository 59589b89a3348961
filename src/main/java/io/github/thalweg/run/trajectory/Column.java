package io.github.thalweg.run.trajectory;

/// Order of the columns recorded for each row. The rule's variables follow.
public final class Column {
    public static final int X = 0;
    public static final int Y = 1;
    public static final int LOSS = 2;
    public static final int LR = 3;
    /// Long runs keep the columns before this one; the others are computed again where they are looked at.
    public static final int KEPT = 4;

    public static final int GRADIENT_X = 4;
    public static final int GRADIENT_Y = 5;
    public static final int RATE_X = 6;
    public static final int RATE_Y = 7;
    public static final int EVALUATIONS = 8;
    public static final int VALIDATION = 9;
    public static final int FIRST_VARIABLE = 10;

    private Column() {}
}

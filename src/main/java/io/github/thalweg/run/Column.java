package io.github.thalweg.run;

/// The order of the numbers recorded for each row; the rule's variables follow.
final class Column {
    static final int X = 0;
    static final int Y = 1;
    static final int LOSS = 2;
    static final int LR = 3;
    /// Long runs keep the columns before this one; the others are computed again where they are looked at.
    static final int KEPT = 4;

    static final int GRADIENT_X = 4;
    static final int GRADIENT_Y = 5;
    static final int RATE_X = 6;
    static final int RATE_Y = 7;
    static final int EVALUATIONS = 8;
    static final int VALIDATION = 9;
    static final int FIRST_VARIABLE = 10;

    private Column() {}
}

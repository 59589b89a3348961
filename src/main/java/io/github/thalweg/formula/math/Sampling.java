package io.github.thalweg.formula.math;

/// Ways to draw the rows of an update.
public enum Sampling {
    /// Every row once in an epoch, shuffled anew for each.
    EPOCHS("epochs", 0),
    /// Every row once in an epoch, in the order of the table.
    IN_ORDER("in order", 1),
    /// Any row, as often as it comes.
    REPLACEMENT("replacement", 2);

    private final String word;
    private final int code;

    Sampling(String word, int code) {
        this.word = word;
        this.code = code;
    }

    /// The number that stands for it in compiled code.
    public int code() {
        return code;
    }

    /// The word that a file has for it.
    public String word() {
        return word;
    }
}

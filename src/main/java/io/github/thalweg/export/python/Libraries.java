package io.github.thalweg.export.python;

/// What a program uses beside NumPy.
///
/// @param torch      its optimizers and schedulers, where there is a counterpart
/// @param matplotlib it draws losses and ways
public record Libraries(boolean torch, boolean matplotlib) {
    public static final Libraries NONE = new Libraries(false, false);
}

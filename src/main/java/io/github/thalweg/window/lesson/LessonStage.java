package io.github.thalweg.window.lesson;

/// Stages of a lesson, in their order.
public enum LessonStage {
    /// The question is asked while the runs wait at the start.
    PREDICT(1, "Predict"),
    /// The runs play.
    WATCH(2, "Watch"),
    /// The answers are explained, with measured values.
    WHY(3, "Why"),
    /// Some numbers can be changed until the goal is met.
    TRY(4, "Try");

    private final int number;
    private final String title;

    LessonStage(int number, String title) {
        this.number = number;
        this.title = title;
    }

    /// From 1.
    public int number() {
        return number;
    }

    public String title() {
        return title;
    }
}

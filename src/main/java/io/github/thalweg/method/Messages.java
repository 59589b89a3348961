package io.github.thalweg.method;

import io.github.thalweg.rule.ParameterType;
import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Sentences about method classes: what they tell of a step, and what they cannot read.
final class Messages {
    static final String KEPT = "how much of the last direction is kept";
    static final String CONJUGATE_DIRECTION = "the direction: against the gradient, and on along the last one";
    static final String REMEMBERED_DIRECTION = "the direction: the gradient, turned by the remembered curvature";
    static final String ESTIMATED_DIRECTION = "the direction: the gradient, turned by the estimate of the curvature";
    static final String DOWNHILL_DIRECTION = "the direction: against the gradient";
    static final String STEP_LENGTH = "how much of the direction was gone";
    static final String LAST_CURVATURE = "the inverse curvature along the last step";
    static final String PAIRS = "steps and changes of gradient that are remembered";
    static final String H_XX = "inverse curvature along x, before the step";
    static final String H_XY = "how a slope in y turns the step in x, before the step";
    static final String H_YY = "inverse curvature along y, before the step";
    static final String TRIALS = "step lengths that were tried";
    static final String LOWEST = "that which lowers the loss most";
    static final String LOWER = "the first that lowers the loss enough";
    static final String LOWER_AND_FLATTER = "the first that lowers the loss and flattens the slope enough";
    static final String TO_SECOND = "from theta to the second best corner";
    static final String TO_WORST = "from theta to the worst corner";
    static final String MOVE = "1 mirrored, 2 expanded, 3 contracted outside, 4 contracted inside, 5 shrunk";
    static final String SIZE = "the longest distance from the best corner, after the move";

    private Messages() {}

    static String noParameter(String method, String name) {
        return "the method " + method + " needs the parameter `" + name + "`, found none";
    }

    static String problemFor(String method, String problem) {
        return "for the method " + method + " " + problem;
    }

    static String notRead(String method, String name, Collection<String> read) {
        return "the method " + method + " has no parameter `" + name + "`; expected " + String.join(", ", read);
    }

    static String type(String name, ParameterType type) {
        return "`" + name + "` must be of the type " + type.name().toLowerCase(Locale.ROOT);
    }

    static String plainDefault(String name, @Nullable String found) {
        return "`" + name + "` must have a plain default, was \"" + found + "\"";
    }

    static String choices(String name, Collection<String> known, Collection<String> found) {
        return "the choices of `" + name + "` must be among " + String.join(", ", known) + ", were "
                + String.join(", ", found);
    }

    static String minAndMax(String name, String min, String max) {
        return "`" + name + "` must have min and max in [" + min + ", " + max + "]";
    }
}

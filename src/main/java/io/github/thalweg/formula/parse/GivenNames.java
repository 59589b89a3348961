package io.github.thalweg.formula.parse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Names that texts of other programs have for what a rule, a schedule or a noise is given here.
final class GivenNames {
    /// What is meant, and what to say about it.
    record Meant(String name, String sentence) {}

    private static final List<String> COUNTED =
            List.of("k", "it", "iter", "iteration", "step", "step_num", "global_step", "epoch", "count", "update");
    /// Single letters count updates in the formulas of schedules; in rules they may be anything.
    private static final List<String> LETTERS = List.of("t", "n", "i", "s");
    private static final List<String> LENGTH = List.of(
            "T",
            "T_max",
            "K",
            "steps",
            "n_steps",
            "num_steps",
            "total_steps",
            "max_steps",
            "max_iter",
            "iterations",
            "epochs",
            "num_epochs",
            "total");
    private static final List<String> BASE = List.of(
            "lr_0",
            "base_lr",
            "initial_lr",
            "init_lr",
            "lr_init",
            "initial_learning_rate",
            "learning_rate",
            "eta",
            "eta0",
            "eta_0",
            "η",
            "η0",
            "η_0",
            "η₀",
            "alpha",
            "alpha0",
            "alpha_0",
            "α",
            "α0",
            "α_0",
            "α₀",
            "lr₀");
    private static final List<String> RATE = List.of("learning_rate", "eta", "η", "alpha", "α", "step_size", "rate");
    private static final List<String> GRADIENT = List.of("grad", "gradient", "grads", "dw", "dx", "df");
    private static final List<String> POINT = List.of("w", "x", "y", "param", "params", "weights", "θ");
    private static final Map<String, Meant> OF_SCHEDULE = new HashMap<>();
    private static final Map<String, Meant> OF_NOISE = new HashMap<>();
    private static final Map<String, Meant> OF_RULE = new HashMap<>();

    static {
        put(OF_SCHEDULE, COUNTED, "k", Messages.COUNTED_BY_K);
        put(OF_SCHEDULE, LETTERS, "k", Messages.COUNTED_BY_K);
        put(OF_SCHEDULE, LENGTH, "N", Messages.LENGTH_IS_N);
        put(OF_SCHEDULE, BASE, "lr0", Messages.OWN_RATE_IS_LR0);
        put(OF_NOISE, COUNTED, "t", Messages.COUNTED_BY_T);
        put(OF_NOISE, GRADIENT, "g", Messages.GRADIENT_IS_G);
        put(OF_NOISE, POINT, "theta", Messages.POINT_IS_THETA);
        OF_RULE.putAll(OF_NOISE);
        put(OF_RULE, RATE, "lr", Messages.RATE_IS_LR);
    }

    private GivenNames() {}

    private static void put(Map<String, Meant> names, List<String> words, String name, String sentence) {
        words.forEach(word -> names.put(word, new Meant(name, sentence)));
    }

    /// What is meant by a word that is no name where these are; null when it is not known.
    static @Nullable Meant of(String word, Set<String> names) {
        Meant meant = isSchedule(names)
                ? OF_SCHEDULE.get(word)
                : isUpdate(names) ? (isRule(names) ? OF_RULE : OF_NOISE).get(word) : null;
        return meant != null && names.contains(meant.name()) ? meant : null;
    }

    /// An expression of the kind that is written where these are.
    static String example(Set<String> names) {
        if (isSchedule(names)) {
            return "lr0*0.95^k";
        }
        if (isUpdate(names)) {
            return isRule(names) ? "theta - lr*g" : "0.1*abs(g)";
        }
        return "x^2 + y^2";
    }

    private static boolean isSchedule(Set<String> names) {
        return names.containsAll(Set.of("k", "N", "lr0"));
    }

    /// Whether the text is about an update: a rule or a noise.
    private static boolean isUpdate(Set<String> names) {
        return names.containsAll(Set.of("theta", "g", "t"));
    }

    private static boolean isRule(Set<String> names) {
        return names.contains("lr");
    }
}

package io.github.thalweg.catalog.toml;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Keys of PyTorch, Keras and optax, and of textbooks, for what has another name here.
final class LibraryKeys {
    private static final String OF_STEPS = "the number of updates stands at the top of the file: steps = 200";
    private static final String OF_SEED = "it belongs to [noise]: seed = 7";
    private static final String OF_RATE =
            "the base rate is the lr of the optimizer: optimizer = { use = \"sgd\", lr = 0.1 }";
    private static final String OF_OPTIMIZER =
            "it belongs to the optimizer: optimizer = { use = \"momentum\", momentum = 0.9 }";
    private static final String OF_EARLY_STOP =
            "it belongs to early_stop: early_stop = { patience = 10, min_delta = 0 }";
    private static final String OF_NOISE =
            "noise is normal, and all that is said of it is its deviation: gradient = 0.5";
    private static final String OF_MINIMA = "the minima of a typed formula are searched: leave it out";

    /// What a key can mean, by the place: the first that may stand there is meant.
    private static final Map<String, Map<String, List<String>>> RENAMED = Map.of(
            "optimizer",
            ofOptimizer(),
            "schedule",
            ofSchedule(),
            "[[run]]",
            ofRun(),
            "[landscape]",
            ofLandscape(),
            "[data]",
            ofData());

    private static final Map<String, Map<String, String>> ELSEWHERE = Map.of(
            "optimizer",
            Map.of(
                    "rho",
                    "in rmsprop it is called alpha: { use = \"rmsprop\", alpha = 0.99 }",
                    "seed",
                    OF_SEED,
                    "steps",
                    OF_STEPS,
                    "max_iter",
                    OF_STEPS,
                    "epochs",
                    OF_STEPS,
                    "start",
                    "it stands at the top of the file, or in [[run]]: start = [1, 2]",
                    "x0",
                    "it stands at the top of the file, or in [[run]], as start: start = [1, 2]",
                    "inner",
                    "it stands in a rule around another: { use = \"lookahead\", inner = { use = \"sgd\" } }"),
            "schedule",
            Map.of(
                    "lr", OF_RATE,
                    "learning_rate", OF_RATE,
                    "initial_learning_rate", OF_RATE,
                    "init_value", OF_RATE,
                    "steps", "a segment's length in updates is called for: { use = \"warm-up\", for = 20 }"),
            "[[run]]",
            Map.of(
                    "seed", OF_SEED,
                    "epochs", OF_STEPS,
                    "iterations", OF_STEPS,
                    "max_iter", OF_STEPS,
                    "learning_rate", "it belongs to the optimizer, as lr: optimizer = { use = \"sgd\", lr = 0.1 }",
                    "momentum", OF_OPTIMIZER,
                    "nesterov", OF_OPTIMIZER,
                    "minimize", "every run goes down; one that climbs has maximize = true"),
            "[noise]",
            Map.of("type", OF_NOISE, "distribution", OF_NOISE, "kind", OF_NOISE, "loss", OF_NOISE, "mean", OF_NOISE),
            "[validation]",
            Map.of(
                    "patience",
                    OF_EARLY_STOP,
                    "min_delta",
                    OF_EARLY_STOP,
                    "early_stopping",
                    "it is called early_stop: early_stop = { patience = 10, min_delta = 0 }",
                    "use",
                    "it has a formula of its own: formula = \"x^2 + 10 y^2\""),
            "[landscape]",
            Map.of("minima", OF_MINIMA, "minimum", OF_MINIMA, "optimum", OF_MINIMA),
            "",
            Map.of(
                    "learning_rate",
                    "it belongs to a run: [[run]], and below it optimizer = { use = \"sgd\", lr = 0.1 }",
                    "momentum",
                    "it belongs to a run: [[run]], and below it optimizer = { use = \"momentum\", momentum = 0.9 }",
                    "name",
                    "it is called title: title = \"Down the valley\"",
                    "xlim",
                    "it belongs to [landscape], as view: view = [-2, 2, -1, 3]",
                    "ylim",
                    "it belongs to [landscape], as view: view = [-2, 2, -1, 3]",
                    "early_stop",
                    "it belongs to [validation]: early_stop = { patience = 10, min_delta = 0 }"));

    private LibraryKeys() {}

    private static void put(Map<String, List<String>> keys, List<String> aliases, String... meant) {
        aliases.forEach(alias -> keys.put(alias, List.of(meant)));
    }

    private static Map<String, List<String>> ofOptimizer() {
        var keys = new TreeMap<String, List<String>>();
        put(keys, List.of("b1", "beta_1", "β1", "β₁", "β_1"), "beta1");
        put(keys, List.of("b2", "beta_2", "β2", "β₂", "β_2"), "beta2");
        put(keys, List.of("beta", "gamma", "mu", "β", "γ", "μ"), "momentum", "alpha", "beta1");
        put(keys, List.of("decay", "decay_rate", "smoothing"), "alpha");
        put(keys, List.of("rho", "ρ", "tau", "contraction"), "alpha", "shrink");
        put(keys, List.of("c", "sigma"), "c1");
        put(keys, List.of("m", "max_corrections"), "history_size");
        put(keys, List.of("alpha", "α"), "momentum", "lr");
        put(keys, List.of("schedule_decay", "psi"), "momentum_decay");
        put(keys, List.of("wd", "lambda", "weight_decay_rate", "λ"), "weight_decay");
        put(keys, List.of("base", "base_optimizer", "optimizer", "fast_optimizer"), "inner");
        put(keys, List.of("sync_period", "la_steps", "slow_update_frequency"), "k");
        put(keys, List.of("slow_step_size", "la_alpha"), "alpha");
        put(keys, List.of("history", "memory_size", "maxcor"), "history_size");
        put(keys, List.of("ϵ", "delta"), "eps");
        return keys;
    }

    private static Map<String, List<String>> ofSchedule() {
        var keys = new TreeMap<String, List<String>>();
        put(
                keys,
                List.of(
                        "min_lr",
                        "lr_min",
                        "end_lr",
                        "final_lr",
                        "end_value",
                        "end_learning_rate",
                        "min_learning_rate"),
                "eta_min",
                "min_lr",
                "lr_min");
        put(
                keys,
                List.of("total_steps", "total_iters", "T", "max_iter", "max_iters", "num_steps", "n_steps", "epochs"),
                "T_max",
                "total_steps",
                "total_iters");
        put(keys, List.of("decay_steps", "transition_steps"), "step_size", "T_max", "total_iters", "total_steps");
        put(keys, List.of("step", "period", "every", "epochs_drop", "decay_every"), "step_size");
        put(keys, List.of("drop", "factor", "decay_factor", "multiplier"), "gamma", "factor");
        put(keys, List.of("boundaries", "values", "points"), "milestones", "knots");
        put(keys, List.of("peak_lr", "peak_value", "maximal_learning_rate"), "max_lr");
        put(keys, List.of("min_delta"), "threshold");
        put(keys, List.of("degree", "exponent"), "power");
        put(keys, List.of("warmup_steps", "warmup"), "num_warmup_steps");
        return keys;
    }

    private static Map<String, List<String>> ofRun() {
        var keys = new TreeMap<String, List<String>>();
        put(
                keys,
                List.of(
                        "grad_clip",
                        "gradient_clip",
                        "gradient_clipping",
                        "gradient_clip_val",
                        "max_grad_norm",
                        "clipnorm",
                        "global_clipnorm"),
                "clip_norm");
        put(keys, List.of("clipvalue"), "clip_value");
        put(keys, List.of("x0", "init", "initial", "theta0", "starts"), "start");
        put(keys, List.of("wd", "l2_reg", "regularization", "lambda"), "l2");
        return keys;
    }

    private static Map<String, List<String>> ofLandscape() {
        var keys = new TreeMap<String, List<String>>();
        put(keys, List.of("expression", "equation", "func", "fun", "objective"), "formula");
        put(keys, List.of("params", "constants"), "parameters");
        put(keys, List.of("features", "input"), "inputs");
        put(keys, List.of("label", "labels", "output"), "target");
        put(keys, List.of("model", "predict", "hypothesis"), "prediction");
        return keys;
    }

    private static Map<String, List<String>> ofData() {
        var keys = new TreeMap<String, List<String>>();
        put(keys, List.of("test_size", "validation_split", "validation_size", "test_split", "holdout"), "held_out");
        put(keys, List.of("random_state", "seed", "split_random_state"), "split_seed");
        put(keys, List.of("normalize", "normalise", "standardise", "scale"), "standardize");
        return keys;
    }

    /// What to say about a key that is not one of `keys`; null when nothing is known about it.
    ///
    /// @param place as in [Table]
    static @Nullable String of(String place, String key, Collection<String> keys) {
        List<String> meant = RENAMED.getOrDefault(here(place), Map.of()).getOrDefault(key, List.of());
        return meant.stream()
                .filter(keys::contains)
                .findFirst()
                .map(name -> "it is called " + name + " here")
                .orElse(null);
    }

    /// Where a key stands that stands elsewhere; null when nothing is known about it.
    static @Nullable String elsewhere(String place, String key) {
        return ELSEWHERE.getOrDefault(here(place), Map.of()).get(key);
    }

    private static String here(String place) {
        return switch (place) {
            case "inner" -> "optimizer";
            case Hints.OWN_NOISE -> "[noise]";
            default -> place;
        };
    }
}

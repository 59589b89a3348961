package io.github.thalweg.catalog.toml;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Keys that people bring along from other programs, and where what they mean is said here.
public final class Hints {
    private static final Set<String> RATES =
            Set.of("learning_rate", "lr_rate", "eta", "stepsize", "step_size", "rate", "lr0", "η");
    private static final Map<String, String> OPTIMIZER = Map.ofEntries(
            Map.entry(
                    "weight_decay",
                    "in PyTorch's sense it is `l2` of the run, beside its optimizer: l2 = 0.01; decoupled, it is in"
                            + " { use = \"adamw\" }"),
            Map.entry("l2", "it stands beside the optimizer, in [[run]]: l2 = 0.01"),
            Map.entry("momentum", "it is a rule of its own: { use = \"momentum\", momentum = 0.9 }"),
            Map.entry("dampening", "it is in { use = \"momentum\", momentum = 0.9, dampening = 0 }"),
            Map.entry("nesterov", "it is a rule of its own: { use = \"nesterov\", momentum = 0.9 }"),
            Map.entry("amsgrad", "it is a rule of its own: { use = \"amsgrad\" }"),
            Map.entry("rho", "rmsprop calls it alpha: alpha = 0.9"),
            Map.entry("epsilon", "it is called eps: eps = 1e-8"),
            Map.entry("ε", "it is called eps: eps = 1e-8"),
            Map.entry("betas", "they are two numbers: beta1 = 0.9, beta2 = 0.999"),
            Map.entry("beta_1", "it is called beta1: beta1 = 0.9"),
            Map.entry("beta_2", "it is called beta2: beta2 = 0.999"),
            Map.entry("etas", "they are two numbers: eta_minus = 0.5, eta_plus = 1.2"),
            Map.entry("step_sizes", "they are two numbers: step_min = 1e-6, step_max = 50"),
            Map.entry("decay", "it is a schedule of the run: schedule = { use = \"time-based\", decay = 0.01 }"),
            Map.entry("schedule", "it stands beside the optimizer, in [[run]]: schedule = { use = \"cosine\" }"),
            Map.entry("clip_norm", "it stands beside the optimizer, in [[run]]: clip_norm = 1.0"),
            Map.entry("clipnorm", "it is clip_norm, beside the optimizer, in [[run]]: clip_norm = 1.0"),
            Map.entry("clipvalue", "it is clip_value, beside the optimizer, in [[run]]: clip_value = 1.0"),
            Map.entry("type", "the rule is named by use: { use = \"sgd\" }"),
            Map.entry("name", "the rule is named by use: { use = \"sgd\" }"));
    private static final Map<String, String> RUN = Map.of(
            "lr", "it belongs to the optimizer: optimizer = { use = \"sgd\", lr = 0.1 }",
            "use", "the rule stands in a table of its own: optimizer = { use = \"sgd\", lr = 0.1 }",
            "weight_decay", "it is called l2 here: l2 = 0.01",
            "scheduler", "it is called schedule: schedule = { use = \"cosine\" }");
    private static final Map<String, String> FILE = Map.ofEntries(
            Map.entry("formula", "it belongs to [landscape]: landscape = { formula = \"x^2 + y^2\" }"),
            Map.entry("parameters", "they belong to [landscape], below its formula"),
            Map.entry("view", "it belongs to [landscape]: view = [-2, 2, -1, 3]"),
            Map.entry(
                    "optimizer", "it belongs to a run: [[run]], and below it optimizer = { use = \"sgd\", lr = 0.1 }"),
            Map.entry("schedule", "it belongs to a run: [[run]], and below it schedule = { use = \"cosine\" }"),
            Map.entry("lr", "it belongs to a run: [[run]], and below it optimizer = { use = \"sgd\", lr = 0.1 }"),
            Map.entry("runs", "each run is a table [[run]] of its own"),
            Map.entry("seed", "it belongs to [noise]: seed = 7"),
            Map.entry("epochs", "the number of updates is steps: steps = 200"),
            Map.entry("iterations", "the number of updates is steps: steps = 200"));

    private Hints() {}

    /// @param place as in [Table]
    public static @Nullable String of(String place, String key) {
        return switch (place) {
            case "optimizer", "inner" ->
                RATES.contains(key) ? "the learning rate is called lr: lr = 0.1" : OPTIMIZER.get(key);
            case "[[run]]" -> RUN.get(key);
            case "" -> FILE.get(key);
            default -> null;
        };
    }

    /// How a table that was said to be a word is written.
    public static String form(String place, String word) {
        boolean named = place.equals("optimizer") || place.equals("inner") || place.equals("schedule");
        return named ? "a table, { use = " + TomlText.string(word) + " }" : "a table";
    }
}

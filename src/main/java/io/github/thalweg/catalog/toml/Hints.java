package io.github.thalweg.catalog.toml;

import io.github.thalweg.rule.TextLength;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Keys that people bring along from other programs, and where what they mean is said here.
public final class Hints {
    private static final Set<String> RATES = Set.of(
            "learning_rate",
            "lr_rate",
            "eta",
            "stepsize",
            "step_size",
            "rate",
            "lr0",
            "η",
            "learningRate",
            "learningrate",
            "learning-rate");
    private static final String TORCH = "it changes nothing here: leave it out";
    private static final String STEPS = "the number of updates is steps: steps = 200";
    private static final String STEPS_FIXED = "a run has as many updates as steps says: steps = 200";
    private static final String START = "it is called start: start = [1, 2]";
    private static final String OF_COMMAND =
            "it is said to the command: thalweg render FILE -o map.png --figure map --size 800x600 --theme dark";
    private static final String FOR = "a segment's length in updates is called for: { use = \"warm-up\", for = 20 }";
    private static final Set<String> NAMING = Set.of("name", "type", "rule", "class", "method", "algorithm");
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
            Map.entry("label", "it stands beside the optimizer, in [[run]]: label = \"Adam\""),
            Map.entry(
                    "lr_schedule", "it is schedule, beside the optimizer, in [[run]]: schedule = { use = \"cosine\" }"),
            Map.entry("scheduler", "it is schedule, beside the optimizer, in [[run]]: schedule = { use = \"cosine\" }"),
            Map.entry("global_clipnorm", "it is clip_norm, beside the optimizer, in [[run]]: clip_norm = 1.0"),
            Map.entry("batch", "it belongs to [noise]: batch = 16"),
            Map.entry("batch_size", "it belongs to [noise] and is called batch: batch = 16"),
            Map.entry("noise", "it is a table of its own: [noise], and below it gradient = 0.5"),
            Map.entry("jit_compile", TORCH),
            Map.entry("loss_scale_factor", TORCH),
            Map.entry("maximize", "it stands beside the optimizer, in [[run]]: maximize = true"),
            Map.entry("line_search_fn", "it is called line_search"),
            Map.entry("foreach", TORCH),
            Map.entry("fused", TORCH),
            Map.entry("capturable", TORCH),
            Map.entry("differentiable", TORCH),
            Map.entry("params", TORCH));
    private static final Map<String, String> SCHEDULE = Map.of(
            "decay", "its rate of decay is called gamma in step, multi-step and exponential: gamma = 0.9",
            "decay_rate", "its rate of decay is called gamma in step, multi-step and exponential: gamma = 0.9",
            "warmup", FOR,
            "warmup_steps", FOR,
            "warm_up", FOR,
            "last_epoch", TORCH,
            "verbose", TORCH,
            "piecewise", "it is a schedule of its own: { use = \"piecewise\", knots = [[0, 0.1], [100, 0.01]] }");
    private static final String OF_RUN_SCHEDULE = "it is called schedule: schedule = { use = \"cosine\" }";
    private static final String OF_RUN_NORM = "it is called clip_norm: clip_norm = 1.0";
    private static final String OF_RUN_LABEL = "it is called label: label = \"Adam\"";
    private static final String OF_RUN_STYLE = "the look of a run is a number: style = 2";
    private static final String OF_VALIDATION =
            "it belongs to [validation]: early_stop = { patience = 10, min_delta = 0 }";
    private static final String OF_SEEDS = "they are seeds in [noise]: seeds = 50";
    private static final Map<String, String> RUN = Map.ofEntries(
            Map.entry("lr", "it belongs to the optimizer: optimizer = { use = \"sgd\", lr = 0.1 }"),
            Map.entry("use", "the rule stands in a table of its own: optimizer = { use = \"sgd\", lr = 0.1 }"),
            Map.entry("weight_decay", "it is called l2 here: l2 = 0.01"),
            Map.entry("scheduler", OF_RUN_SCHEDULE),
            Map.entry("lr_schedule", OF_RUN_SCHEDULE),
            Map.entry("lr_scheduler", OF_RUN_SCHEDULE),
            Map.entry("clip", OF_RUN_NORM),
            Map.entry("clip_grad_norm", OF_RUN_NORM),
            Map.entry("max_norm", OF_RUN_NORM),
            Map.entry("clip_grad_value", "it is called clip_value: clip_value = 1.0"),
            Map.entry("name", OF_RUN_LABEL),
            Map.entry("title", OF_RUN_LABEL),
            Map.entry("color", OF_RUN_STYLE),
            Map.entry("colour", OF_RUN_STYLE),
            Map.entry("batch_size", "it is called batch: batch = 16"),
            Map.entry("patience", OF_VALIDATION),
            Map.entry("early_stop", OF_VALIDATION),
            Map.entry("early_stopping", OF_VALIDATION),
            Map.entry("repeat", OF_SEEDS),
            Map.entry("repeats", OF_SEEDS),
            Map.entry("seeds", OF_SEEDS),
            Map.entry("steps", "all runs of a file have the same number, at its top: steps = 200"),
            Map.entry("epochs", "all runs of a file have the same number, at its top: epochs = 20"));
    private static final String OF_NOISE = "the standard deviation is called gradient: gradient = 0.5";
    private static final Map<String, String> NOISE = Map.of(
            "sigma", OF_NOISE,
            "std", OF_NOISE,
            "stddev", OF_NOISE,
            "scale", OF_NOISE,
            "noise", OF_NOISE,
            "batch_size", "it is called batch: batch = 16",
            "shuffle", "it is called sampling: sampling = \"epochs\"",
            "repeats", "it is called seeds: seeds = 50");
    private static final Map<String, String> LANDSCAPE = Map.ofEntries(
            Map.entry("name", "the landscape is named by use: use = \"rosenbrock\""),
            Map.entry("function", "it is called formula: formula = \"x^2 + 10 y^2\""),
            Map.entry("f", "it is called formula: formula = \"x^2 + 10 y^2\""),
            Map.entry("loss", "it is called formula: formula = \"x^2 + 10 y^2\""),
            Map.entry("start", "it belongs to the top of the file: start = [1, 2]"),
            Map.entry("xlim", "one view has both: view = [-2, 2, -1, 3]"),
            Map.entry("ylim", "one view has both: view = [-2, 2, -1, 3]"),
            Map.entry("bounds", "it is called view: view = [-2, 2, -1, 3]"),
            Map.entry("domain", "it is called view: view = [-2, 2, -1, 3]"),
            Map.entry("range", "it is called view: view = [-2, 2, -1, 3]"),
            Map.entry("gradient", "derivatives are made of the formula: leave it out"),
            Map.entry("grad", "derivatives are made of the formula: leave it out"),
            Map.entry("hessian", "derivatives are made of the formula: leave it out"),
            Map.entry("title", "it stands at the top of the file: title = \"Down the valley\""),
            Map.entry("steps", "it stands at the top of the file: steps = 200"),
            Map.entry("variables", "the variables are x and y: leave it out"),
            Map.entry("vars", "the variables are x and y: leave it out"),
            Map.entry("dim", "a landscape has two variables, x and y: leave it out"),
            Map.entry("color_scale", "it is said of a figure: thalweg render FILE --colors"),
            Map.entry("levels", "it is said of a figure: thalweg render FILE --levels"));
    private static final String OF_RUN_UPHILL = "it belongs to a run, beside its optimizer: maximize = true";
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
            Map.entry("iterations", STEPS),
            Map.entry("max_iter", STEPS),
            Map.entry("maxiter", STEPS),
            Map.entry("max_iters", STEPS),
            Map.entry("max_steps", STEPS),
            Map.entry("n_iter", STEPS),
            Map.entry("niter", STEPS),
            Map.entry("num_iterations", STEPS),
            Map.entry("num_epochs", STEPS),
            Map.entry("n_steps", STEPS),
            Map.entry("num_steps", STEPS),
            Map.entry("tol", STEPS_FIXED),
            Map.entry("tolerance", STEPS_FIXED),
            Map.entry("trials", OF_SEEDS),
            Map.entry("repeats", OF_SEEDS),
            Map.entry("patience", OF_VALIDATION),
            Map.entry("early_stop", OF_VALIDATION),
            Map.entry("early_stopping", OF_VALIDATION),
            Map.entry("maximize", OF_RUN_UPHILL),
            Map.entry("maximise", OF_RUN_UPHILL),
            Map.entry("clip_norm", "it belongs to a run, beside its optimizer: clip_norm = 1.0"),
            Map.entry("clip_value", "it belongs to a run, beside its optimizer: clip_value = 1.0"),
            Map.entry("inner", "it belongs to an optimizer: { use = \"lookahead\", inner = { use = \"sgd\" } }"),
            Map.entry("theme", OF_COMMAND),
            Map.entry("figure", OF_COMMAND),
            Map.entry("size", OF_COMMAND),
            Map.entry("output", OF_COMMAND),
            Map.entry("description", "what is only for readers stands behind #"),
            Map.entry("comment", "what is only for readers stands behind #"),
            Map.entry("author", "what is only for readers stands behind #"),
            Map.entry("initial", START),
            Map.entry("initial_point", START),
            Map.entry("x", START),
            Map.entry("y", START),
            Map.entry("x0", START),
            Map.entry("init", START),
            Map.entry("theta0", START),
            Map.entry("starts", "there is one start, and a run may have its own: start = [1, 2]"),
            Map.entry("weight_decay", "it belongs to a run, beside its optimizer, and is called l2: l2 = 0.01"),
            Map.entry("l2", "it belongs to a run, beside its optimizer: l2 = 0.01"),
            Map.entry("batch", "it belongs to [noise]: batch = 16"),
            Map.entry("batch_size", "it belongs to [noise] and is called batch: batch = 16"),
            Map.entry("function", "it belongs to [landscape] and is called formula: formula = \"x^2 + y^2\""));

    /// Words by which rules, schedules and landscapes are known elsewhere, in small letters alone.
    private static final Map<String, String> MEANT = Map.ofEntries(
            Map.entry("gd", "sgd"),
            Map.entry("gradientdescent", "sgd"),
            Map.entry("steepestdescent", "sgd"),
            Map.entry("nag", "nesterov"),
            Map.entry("nesterovmomentum", "nesterov"),
            Map.entry("heavyball", "momentum"),
            Map.entry("sgdmomentum", "momentum"),
            Map.entry("conjugategradient", "cg"),
            Map.entry("cosineannealing", "cosine"),
            Map.entry("cosinedecay", "cosine"),
            Map.entry("cosineannealingwarmrestarts", "cosine-restarts"),
            Map.entry("warmrestarts", "cosine-restarts"),
            Map.entry("sgdr", "cosine-restarts"),
            Map.entry("stepdecay", "step"),
            Map.entry("exponentialdecay", "exponential"),
            Map.entry("reduceonplateau", "plateau"),
            Map.entry("polynomialdecay", "polynomial"),
            Map.entry("poly", "polynomial"),
            Map.entry("inversetimedecay", "inverse-time"),
            Map.entry("linearwarmup", "warm-up"),
            Map.entry("piecewiseconstant", "piecewise"),
            Map.entry("piecewiseconstantdecay", "piecewise"),
            Map.entry("constant", "constant-factor"),
            Map.entry("newtonraphson", "newton"),
            Map.entry("newtonsmethod", "newton"),
            Map.entry("lbfgsb", "lbfgs"),
            Map.entry("vanilla", "sgd"),
            Map.entry("vanillasgd", "sgd"),
            Map.entry("simplex", "nelder-mead"),
            Map.entry("fletcherreeves", "cg"),
            Map.entry("polakribiere", "cg"),
            Map.entry("momentumsgd", "momentum"),
            Map.entry("sgdwithmomentum", "momentum"),
            Map.entry("sgdm", "momentum"),
            Map.entry("stochasticgradientdescent", "sgd"),
            Map.entry("batchgradientdescent", "sgd"),
            Map.entry("minibatchgradientdescent", "sgd"),
            Map.entry("adamwtorch", "adamw"),
            Map.entry("armijo", "sgd-armijo"),
            Map.entry("backtracking", "sgd-armijo"),
            Map.entry("backtrackinglinesearch", "sgd-armijo"),
            Map.entry("wolfe", "gd-wolfe"),
            Map.entry("linesearch", "gd-wolfe"),
            Map.entry("exactlinesearch", "gd-exact"),
            Map.entry("rsqrt", "inverse-sqrt"),
            Map.entry("trapezoidal", "wsd"),
            Map.entry("warmupstabledecay", "wsd"),
            Map.entry("cosinedecayrestarts", "cosine-restarts"),
            Map.entry("linearschedule", "linear"),
            Map.entry("cosinedecayschedule", "cosine"),
            Map.entry("exp", "exponential"),
            Map.entry("polynomialschedule", "polynomial"),
            Map.entry("onecyclepolicy", "one-cycle"),
            Map.entry("triangular", "cyclic"),
            Map.entry("clr", "cyclic"),
            Map.entry("none", "constant"),
            Map.entry("fixed", "constant"),
            Map.entry("transformer", "noam"),
            Map.entry("int", "integer"),
            Map.entry("bool", "switch"),
            Map.entry("boolean", "switch"),
            Map.entry("float", "number"),
            Map.entry("enum", "choice"),
            Map.entry("rosen", "rosenbrock"),
            Map.entry("sphere", "quadratic"),
            Map.entry("bowl", "quadratic"),
            Map.entry("levi", "levy-13"),
            Map.entry("levin13", "levy-13"),
            Map.entry("levy", "levy-13"),
            Map.entry("camel", "six-hump-camel"),
            Map.entry("banana", "rosenbrock"));

    private static final Pattern CALL = Pattern.compile("(?:\\w+\\.)*(\\w+)\\((.*)\\)");
    private static final Pattern NUMBERED_RUN = Pattern.compile("run_?[0-9]+");

    /// Of a letter in `[landscape]`.
    static final String PARAMETER = "a parameter stands in a table of its own: parameters = { a = 1 }";

    /// What errors call the noise of one run.
    static final String OWN_NOISE = "`noise` of a run";

    private Hints() {}

    /// @param place as in [Table]
    public static @Nullable String of(String place, String key) {
        String said = said(place, key);
        return said != null ? said : LibraryKeys.elsewhere(place, key);
    }

    private static @Nullable String said(String place, String key) {
        return switch (place) {
            case "optimizer", "inner" ->
                RATES.contains(key)
                        ? "the learning rate is called lr: lr = 0.1"
                        : NAMING.contains(key) ? "the rule is named by use: { use = \"sgd\" }" : OPTIMIZER.get(key);
            case "schedule" ->
                NAMING.contains(key) ? "the schedule is named by use: { use = \"cosine\" }" : SCHEDULE.get(key);
            case "[[run]]" -> RUN.get(key);
            case "[noise]", OWN_NOISE -> NOISE.get(key);
            case "[landscape]" -> LANDSCAPE.get(key);
            case "" -> FILE.get(NUMBERED_RUN.matcher(key).matches() ? "runs" : key);
            default -> null;
        };
    }

    /// The choice that is meant by a word from elsewhere: `CosineAnnealingLR`, `Gradient descent`, `L-BFGS`.
    static @Nullable String meant(String word, Collection<String> choices) {
        int module = word.lastIndexOf('.') + 1;
        String whole = named(word.replaceFirst("\\.toml$", ""), choices);
        return whole == null && module > 0 && module < word.length() ? named(word.substring(module), choices) : whole;
    }

    private static @Nullable String named(String word, Collection<String> choices) {
        String plain = plain(word).replaceFirst("lr$", "").replaceFirst("lron", "on");
        return choices.stream()
                .filter(choice ->
                        plain(choice).equals(plain(word)) || plain(choice).equals(plain))
                .filter(choice -> !(choice.equals("constant") && word.endsWith("LR")))
                .findFirst()
                .or(() -> Optional.ofNullable(MEANT.get(plain)).filter(choices::contains))
                .orElse(null);
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT)
                .replaceFirst("('s)?\\s+(?:test )?function$", "")
                .replace('é', 'e')
                .replaceAll("[^a-z0-9]", "");
    }

    /// How a table that was said to be a word is written.
    public static String form(String place, String word) {
        boolean named = place.equals("optimizer")
                || place.equals("inner")
                || place.equals("schedule")
                || place.equals("[landscape]");
        if (place.equals("schedule") && word.matches(".*[-+*/^(].*") && word.matches(".*\\b(?:lr0|k|N)\\b.*")) {
            return "a table, { formula = " + TomlText.string(word) + " }";
        }
        Matcher call = CALL.matcher(TextLength.NAME.fits(word) ? word : "");
        if (place.equals("optimizer") && call.matches()) {
            return "a table, " + Meant.use(call.group(1), call.group(2));
        }
        return named ? "a table, { use = " + TomlText.string(id(word)) + " }" : "a table";
    }

    /// A name of a library in the form that ids have: `StepLR` is `step`.
    private static String id(String word) {
        if (word.matches("[a-z0-9-]*") || !word.matches("[A-Za-z][A-Za-z0-9._ -]*")) {
            return word;
        }
        String plain = plain(word.substring(word.lastIndexOf('.') + 1))
                .replaceFirst("lr$", "")
                .replaceFirst("lron", "on");
        return MEANT.getOrDefault(plain, plain);
    }

    /// How a table that was said to be a list is written.
    static String listForm(String place) {
        return switch (place) {
            case "optimizer", "inner" -> "a table, { use = \"sgd\", lr = 0.1 }";
            case "schedule" -> "a table, { use = \"cosine\" }";
            default -> place.startsWith("[") ? "a table, " + place + " in one pair of brackets" : "a table";
        };
    }

    /// How a table that was said to be a number is written.
    static String form(String place, Number number) {
        return switch (place) {
            case "[noise]" -> "a table, [noise] with gradient = " + number;
            case "schedule" -> "a table; a constant rate is the lr of the optimizer";
            default -> "a table";
        };
    }
}

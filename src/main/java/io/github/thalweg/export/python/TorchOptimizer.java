package io.github.thalweg.export.python;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.rule.Setting;
import io.github.thalweg.rule.Settings;
import io.github.thalweg.rule.UpdateRule;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// PyTorch's optimizer of a run: its class and keyword arguments.
final class TorchOptimizer {
    private static final Map<String, String> CLASSES = Map.ofEntries(
            Map.entry("sgd", "SGD"),
            Map.entry("momentum", "SGD"),
            Map.entry("nesterov", "SGD"),
            Map.entry("adagrad", "Adagrad"),
            Map.entry("adadelta", "Adadelta"),
            Map.entry("rmsprop", "RMSprop"),
            Map.entry("adam", "Adam"),
            Map.entry("amsgrad", "Adam"),
            Map.entry("adamw", "AdamW"),
            Map.entry("adamax", "Adamax"),
            Map.entry("nadam", "NAdam"),
            Map.entry("radam", "RAdam"),
            Map.entry("rprop", "Rprop"),
            Map.entry("asgd", "ASGD"),
            Map.entry("lbfgs", "LBFGS"));
    /// These have no `weight_decay`, or one that is not `l2`.
    private static final Set<String> WITHOUT_L2 = Set.of("AdamW", "Rprop", "LBFGS");

    private final RunSpec run;
    private final Map<String, Setting> settings;
    private final List<String> arguments = new ArrayList<>();

    TorchOptimizer(Scenario scenario, RunSpec run) {
        UpdateRule rule = run.optimizer().rule();
        this.run = run;
        double lr0 = Settings.baseRate(rule, run.optimizer().settings());
        this.settings = Settings.resolve(rule, run.optimizer().settings(), lr0, scenario.steps(run));
    }

    /// Whether PyTorch has the run's rule, as it comes with the program. Its method sees the loss as it is.
    static boolean isFor(Scenario scenario, RunSpec run) {
        if (run.isRecorded()) {
            return false;
        }
        UpdateRule rule = run.optimizer().rule();
        boolean changed =
                scenario.noise(run) != null || run.clipNorm() != null || run.clipValue() != null || run.l2() != 0;
        return CLASSES.containsKey(rule.id())
                && Catalog.builtIn().updateRule(rule.id()).filter(rule::equals).isPresent()
                && !(rule.id().equals("lbfgs") && changed);
    }

    private String name() {
        return CLASSES.getOrDefault(run.optimizer().rule().id(), "");
    }

    boolean isLbfgs() {
        return name().equals("LBFGS");
    }

    /// Whether `weight_decay` adds `l2*theta` to the gradient.
    boolean decays() {
        return !WITHOUT_L2.contains(name());
    }

    String constructor() {
        arguments.clear();
        switch (run.optimizer().rule().id()) {
            case "momentum" -> plain("momentum", "dampening");
            case "nesterov" -> nesterov();
            case "adagrad" -> plain("lr_decay", "initial_accumulator_value", "eps");
            case "adadelta" -> plain("rho", "eps");
            case "rmsprop" -> plain("alpha", "eps", "momentum", "centered");
            case "adam", "adamax", "radam" -> adaptive();
            case "amsgrad" -> {
                adaptive();
                arguments.add("amsgrad=True");
            }
            case "adamw" -> {
                adaptive();
                plain("weight_decay", "amsgrad");
            }
            case "nadam" -> {
                adaptive();
                plain("momentum_decay");
            }
            case "rprop" -> {
                pair("etas", "eta_minus", "eta_plus");
                pair("step_sizes", "step_min", "step_max");
            }
            case "asgd" -> plain("lambd", "alpha", "t0");
            case "lbfgs" -> lbfgs();
            default -> {}
        }
        if (run.l2() != 0 && decays()) {
            arguments.add("weight_decay=" + PythonText.number(run.l2()));
        }
        return "torch.optim." + name() + "([theta], lr=lr0"
                + arguments.stream().map(argument -> ", " + argument).reduce("", String::concat) + ")";
    }

    private void plain(String... names) {
        for (String name : names) {
            arguments.add(name + "=" + value(name));
        }
    }

    private void pair(String name, String first, String second) {
        arguments.add(name + "=(" + value(first) + ", " + value(second) + ")");
    }

    private void adaptive() {
        pair("betas", "beta1", "beta2");
        plain("eps");
    }

    /// Without momentum there is nothing to look ahead along, and PyTorch says so.
    private void nesterov() {
        if (!value("momentum").equals("0")) {
            plain("momentum");
            arguments.add("nesterov=True");
        }
    }

    private void lbfgs() {
        arguments.add("max_iter=1");
        plain("history_size");
        arguments.add("tolerance_grad=1e-12");
        arguments.add("tolerance_change=1e-16");
        if (settings.get("line_search") instanceof Setting.Choice(String search) && search.equals("strong_wolfe")) {
            arguments.add("line_search_fn=\"strong_wolfe\"");
        }
    }

    private String value(String name) {
        return PythonLines.value(Objects.requireNonNull(settings.get(name), name));
    }
}

package io.github.thalweg.export.python;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.rule.Schedule;
import io.github.thalweg.rule.Setting;
import io.github.thalweg.rule.Settings;
import io.github.thalweg.rule.Text;
import io.github.thalweg.run.scenario.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// PyTorch's scheduler of one segment of a schedule.
final class TorchSchedule {
    private static final String PLACE = "torch.optim.lr_scheduler.";
    /// These set the optimizer's rates when they are made, or need a metric: they do not stand in a sequence.
    private static final Set<String> ALONE = Set.of("cosine-restarts", "cyclic", "one-cycle", "plateau");

    private final Segment segment;
    private final Map<String, Setting> settings;
    private final double lr0;
    private final List<String> arguments = new ArrayList<>();

    /// @param length of the segment
    TorchSchedule(Segment segment, double lr0, double length) {
        this.segment = segment;
        this.lr0 = lr0;
        this.settings = Settings.resolve(segment.schedule(), segment.settings(), lr0, length);
    }

    private String id() {
        Schedule schedule = segment.schedule();
        return Catalog.builtIn()
                        .schedule(schedule.id())
                        .filter(schedule::equals)
                        .isPresent()
                ? schedule.id()
                : "";
    }

    boolean isConstant() {
        return id().equals("constant");
    }

    boolean isPlateau() {
        return id().equals("plateau");
    }

    boolean standsAlone() {
        return ALONE.contains(id());
    }

    /// The class and its arguments, or an empty text where there is none.
    ///
    /// @param factor name of the function of k that a LambdaLR calls
    String constructor(String factor) {
        arguments.clear();
        String name = named();
        if (!name.isEmpty()) {
            return PLACE + name + "(optimizer"
                    + arguments.stream().map(argument -> ", " + argument).reduce("", String::concat) + ")";
        }
        return isLambda() ? PLACE + "LambdaLR(optimizer, " + factor + ")" : "";
    }

    /// Whether the rate is the base rate times a function of k, which PyTorch's LambdaLR takes.
    boolean isLambda() {
        arguments.clear();
        Text text = Text.of(segment.schedule());
        boolean plain = segment.schedule().state().isEmpty()
                && !text.reads("loss")
                && !text.reads("last_loss")
                && !text.reads("validation")
                && !text.reads("last_validation");
        return named().isEmpty() && plain && lr0 != 0 && !standsAlone();
    }

    /// Arguments go into the list; empty where PyTorch has none, or not with these numbers.
    private String named() {
        return switch (id()) {
            case "constant-factor" -> number("factor") > 0 ? of("ConstantLR", "factor", "total_iters") : "";
            case "linear" ->
                number("start_factor") > 0 ? of("LinearLR", "start_factor", "end_factor", "total_iters") : "";
            case "step" -> number("offset") == 0 ? of("StepLR", "step_size", "gamma") : "";
            case "multi-step" -> areWhole() ? of("MultiStepLR", "milestones", "gamma") : "";
            case "exponential" -> of("ExponentialLR", "gamma");
            case "polynomial" -> of("PolynomialLR", "total_iters", "power");
            case "cosine" -> of("CosineAnnealingLR", "T_max", "eta_min");
            case "cosine-restarts" ->
                number("T_mult") >= 1 && number("T_mult") % 1 == 0
                        ? of("CosineAnnealingWarmRestarts", "T_0", "T_mult", "eta_min")
                        : "";
            case "cyclic" -> {
                String name = of("CyclicLR", "base_lr", "max_lr", "step_size_up", "step_size_down", "mode", "gamma");
                arguments.add("cycle_momentum=False");
                yield name;
            }
            case "one-cycle" -> {
                String name = of(
                        "OneCycleLR",
                        "max_lr",
                        "total_steps",
                        "pct_start",
                        "anneal_strategy",
                        "div_factor",
                        "final_div_factor",
                        "three_phase");
                arguments.add("cycle_momentum=False");
                yield name;
            }
            case "plateau" ->
                of(
                        "ReduceLROnPlateau",
                        "mode",
                        "factor",
                        "patience",
                        "threshold",
                        "threshold_mode",
                        "cooldown",
                        "min_lr",
                        "eps");
            default -> "";
        };
    }

    private String of(String name, String... keys) {
        for (String key : keys) {
            arguments.add(key + "=" + PythonLines.value(Objects.requireNonNull(settings.get(key), key)));
        }
        return name;
    }

    private double number(String key) {
        return settings.get(key) instanceof Setting.Number(double value) ? value : Double.NaN;
    }

    private boolean areWhole() {
        return settings.get("milestones") instanceof Setting.Numbers(List<Double> milestones)
                && milestones.stream().allMatch(update -> update % 1 == 0);
    }

    /// What a plateau watches.
    String metric() {
        boolean loss = "loss".equals(choice("monitor"));
        boolean before = "before".equals(choice("metric"));
        if (loss) {
            return before ? "loss" : "loss_at(theta)";
        }
        return before ? "validation" : "validation_loss(theta.detach().numpy())";
    }

    private String choice(String name) {
        return settings.get(name) instanceof Setting.Choice(String choice) ? choice : "";
    }
}

package io.github.thalweg.export.python;

import io.github.thalweg.landscape.data.Examples;
import io.github.thalweg.rule.Settings;
import io.github.thalweg.rule.Text;
import io.github.thalweg.run.scenario.Noise;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.scenario.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// One run as a Python function with PyTorch's optimizer, and its schedulers where there are counterparts.
final class TorchRun {
    private static final String LOOP = "        ";
    private static final String SCHEDULER = "scheduler = ";

    private final Scenario scenario;
    private final RunSpec run;
    private final TorchOptimizer optimizer;
    private final PythonRun lines;
    private final List<TorchSchedule> schedules = new ArrayList<>();
    private final List<Double> lengths = new ArrayList<>();

    private TorchRun(Scenario scenario, int index) {
        this.scenario = scenario;
        this.run = scenario.runs().get(index);
        this.optimizer = new TorchOptimizer(scenario, run);
        this.lines = new PythonRun(scenario, index);
        double lr0 = lr0();
        double from = 0;
        for (Segment segment : run.schedule()) {
            double length = lines.schedule().length(segment, from);
            schedules.add(new TorchSchedule(segment, lr0, length));
            lengths.add(length);
            from += length;
        }
    }

    /// The run with PyTorch where it has the rule, else with NumPy and a comment that says so.
    static String of(Scenario scenario, int index) {
        RunSpec run = scenario.runs().get(index);
        if (run.isRecorded()) {
            return PythonRun.of(scenario, index);
        }
        if (!TorchOptimizer.isFor(scenario, run)) {
            String lines = PythonRun.of(scenario, index);
            return Messages.noOptimizer(PythonText.plain(run.optimizer().rule().name())) + "\n" + lines;
        }
        return new TorchRun(scenario, index).function();
    }

    private double lr0() {
        return Settings.baseRate(run.optimizer().rule(), run.optimizer().settings());
    }

    private void line(String indent, String text) {
        lines.lines().line(indent, text);
    }

    private String function() {
        lines.head("theta = torch.tensor([", "], dtype=torch.float64, requires_grad=True)");
        line("    ", "steps = " + scenario.steps(run));
        line("    ", "lr0 = " + PythonText.number(lr0()));
        line("    ", "optimizer = " + optimizer.constructor());
        boolean byHand = !schedulers();
        if (byHand) {
            line("    ", "last_loss = validation = last_validation = np.nan");
            line("", "");
            line("    ", Messages.noScheduler(names()));
            lines.schedule().parameters();
        }
        line("    ", "rows = [row(theta.detach().numpy())]");
        if (lines.stops()) {
            line(
                    "    ",
                    "patience, min_delta = " + lines.stop().patience() + ", "
                            + PythonText.number(lines.stop().minDelta()));
            line("    ", "best, waited = validation_loss(theta.detach().numpy()), 0");
        }
        line("    ", "for t in range(1, steps + 1):");
        line(LOOP, "if not finite(rows[-1])" + (lines.stops() ? " or waited >= patience" : "") + ":");
        line(LOOP, "    break");
        update(byHand);
        line("    ", "return rows");
        return lines.lines().text();
    }

    private String names() {
        return run.schedule().stream()
                .map(segment -> segment.schedule().isTyped()
                        ? "this formula"
                        : PythonText.plain(segment.schedule().name()))
                .distinct()
                .collect(Collectors.joining(", then "));
    }

    private boolean isConstant() {
        return schedules.size() == 1 && schedules.getFirst().isConstant();
    }

    /// Writes what makes the schedulers.
    ///
    /// @return whether there are counterparts of all
    private boolean schedulers() {
        if (isConstant()) {
            return true;
        }
        boolean sequence = schedules.size() > 1;
        var made = new ArrayList<String>();
        for (int i = 0; i < schedules.size(); i++) {
            TorchSchedule schedule = schedules.get(i);
            String text = schedule.constructor("factor_" + (i + 1));
            if (text.isEmpty() || (sequence && schedule.standsAlone())) {
                return false;
            }
            made.add(text);
        }
        for (int i = 0; i < schedules.size(); i++) {
            if (schedules.get(i).isLambda()) {
                lines.schedule().factor(i, lengths.get(i), "factor_" + (i + 1));
            }
        }
        line("    ", SCHEDULER + (sequence ? sequence(made) : made.getFirst()));
        return true;
    }

    private String sequence(List<String> made) {
        var milestones = new ArrayList<String>();
        double from = 0;
        for (double length : lengths.subList(0, lengths.size() - 1)) {
            from += length;
            milestones.add(PythonText.number(from));
        }
        return "torch.optim.lr_scheduler.SequentialLR(optimizer, [\n        "
                + String.join(",\n        ", made) + ",\n    ], milestones=[" + String.join(", ", milestones)
                + "])";
    }

    private void update(boolean byHand) {
        String sign = lines.sign();
        if (optimizer.isLbfgs()) {
            line("", "");
            line(LOOP, "def closure():");
            line(LOOP, "    optimizer.zero_grad()");
            line(LOOP, "    objective = " + sign + "torch_loss(theta)");
            line(LOOP, "    objective.backward()");
            line(LOOP, "    return objective");
            line("", "");
            line(LOOP, "loss = " + sign + "loss_at(theta)");
        } else {
            Examples examples = scenario.landscape().landscape().examples();
            PythonTable.draw(scenario.noise(run), examples).forEach(draw -> line(LOOP, draw));
            String drawn = PythonTable.drawn(scenario.noise(run), examples);
            line(LOOP, "optimizer.zero_grad()");
            line(LOOP, "objective = " + sign + "torch_loss(theta" + drawn + ")");
            line(LOOP, "objective.backward()");
            line(LOOP, "loss = " + (drawn.isEmpty() ? "objective.item()" : sign + "loss_at(theta)"));
        }
        if (scenario.isValidated()) {
            line(LOOP, "validation = validation_loss(theta.detach().numpy())");
        }
        gradient();
        if (byHand) {
            lines.schedule().rate();
            line(LOOP, "for group in optimizer.param_groups:");
            line(LOOP, "    group[\"lr\"] = float(lr)");
        } else {
            line(LOOP, "lr = optimizer.param_groups[0][\"lr\"]");
        }
        line(LOOP, "optimizer.step(" + (optimizer.isLbfgs() ? "closure" : "") + ")");
        end(byHand);
    }

    private void end(boolean byHand) {
        if (scenario.oneVariable()) {
            line(LOOP, "with torch.no_grad():");
            line(LOOP, "    theta[1] = 0.0  # a function of x alone");
        }
        if (!byHand && !isConstant()) {
            TorchSchedule first = schedules.getFirst();
            String metric = first.isPlateau() ? first.metric() : "";
            line(LOOP, "scheduler.step(" + (metric.startsWith("loss_at") ? lines.sign() : "") + metric + ")");
        }
        boolean told =
                optimizer.isLbfgs() || Text.of(run.optimizer().rule()).names().contains("rate");
        line(LOOP, "rows.append(row(theta.detach().numpy(), lr, " + (told ? "np.nan" : "lr") + "))");
        if (byHand) {
            line(LOOP, "last_loss, last_validation = loss, validation");
        }
        if (lines.stops()) {
            line(LOOP, "now = validation_loss(theta.detach().numpy())");
            line(LOOP, "best, waited = (now, 0) if now < best - min_delta else (best, waited + 1)");
        }
    }

    /// Noise, clipping and what `weight_decay` does not do.
    private void gradient() {
        Noise noise = scenario.noise(run);
        if (noise != null && !noise.isExact()) {
            String drawn =
                    lines.drawn(noise, name -> name.equals("g") ? "theta.grad.numpy()" : "theta.detach().numpy()");
            line(LOOP, "theta.grad += torch.tensor(" + drawn + ")");
        }
        if (run.clipNorm() != null) {
            line(LOOP, "# As clip_grad_norm_ does, which adds 1e-6 to the norm.");
            line(
                    LOOP,
                    "theta.grad *= min(1.0, " + PythonText.number(run.clipNorm())
                            + "/max(theta.grad.norm().item(), 1e-300))");
        }
        if (run.clipValue() != null) {
            line(LOOP, "torch.nn.utils.clip_grad_value_([theta], " + PythonText.number(run.clipValue()) + ")");
        }
        if (run.l2() != 0 && !optimizer.decays()) {
            line(LOOP, "theta.grad += " + PythonText.number(run.l2()) + "*theta.detach()");
        }
    }
}

package io.github.thalweg.run.graph;

import io.github.thalweg.formula.compile.FormulaCompiler;
import io.github.thalweg.formula.syntax.FormulaException;
import io.github.thalweg.landscape.FormulaParameter;
import io.github.thalweg.landscape.Landscape;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.rule.About;
import io.github.thalweg.rule.Definition;
import io.github.thalweg.rule.Schedule;
import io.github.thalweg.rule.Setting;
import io.github.thalweg.rule.UpdateRule;
import io.github.thalweg.run.scenario.LandscapeUse;
import io.github.thalweg.run.scenario.Optimizer;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.scenario.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Check of texts as a run would use them: what passes here runs.
public final class ScenarioCheck {
    private static final Schedule CONSTANT = Schedule.typed("lr0");

    private ScenarioCheck() {}

    /// @throws FormulaException when the landscape's formula is not one
    public static void check(Landscape landscape) {
        var names = landscape.parameters().stream().map(FormulaParameter::name).toList();
        FormulaCompiler.check(landscape.formula(), names, landscape.data());
    }

    /// @throws FormulaException when the text is not one of the rule language, in every combination of its switches
    public static void check(Definition definition) {
        switch (definition) {
            case UpdateRule rule ->
                variants(rule)
                        .forEach(settings -> checkRun(new Optimizer(rule, settings, inner(rule)), typed(CONSTANT)));
            case Schedule schedule ->
                variants(schedule)
                        .forEach(settings -> checkRun(
                                new Optimizer(DESCENT, Map.of(), null), new Segment(schedule, settings, null)));
        }
    }

    /// Checks that a run can be computed, without computing it.
    ///
    /// @throws FormulaException when a text is not one, or a schedule does not last
    public static void check(Scenario scenario, RunSpec run) {
        if (!run.isRecorded()) {
            RunGraphBuilder.build(scenario, run, Arguments.of(scenario, run));
        }
    }

    /// @throws FormulaException when a deviation is not a number or an expression of `theta`, `g` and `t`
    public static void checkDeviation(String text) {
        NoiseGraph.parse(text);
    }

    private static final UpdateRule DESCENT =
            new UpdateRule(About.of("sgd", ""), List.of(), List.of(), "theta = theta - lr*g", false);

    private static @Nullable Optimizer inner(UpdateRule rule) {
        return rule.wraps() ? new Optimizer(DESCENT, Map.of(), null) : null;
    }

    private static Segment typed(Schedule schedule) {
        return new Segment(schedule, Map.of(), null);
    }

    /// Each switch and each choice once, the others at their defaults: errors in dead branches are found, too.
    private static List<Map<String, Setting>> variants(Definition definition) {
        var variants = new ArrayList<Map<String, Setting>>();
        variants.add(Map.of());
        definition.parameters().forEach(parameter -> {
            switch (parameter.type()) {
                case SWITCH -> {
                    variants.add(Map.of(parameter.name(), new Setting.Flag(true)));
                    variants.add(Map.of(parameter.name(), new Setting.Flag(false)));
                }
                case CHOICE ->
                    parameter.choices().forEach(c -> variants.add(Map.of(parameter.name(), new Setting.Choice(c))));
                case NUMBER, INTEGER, LIST, KNOTS -> {}
            }
        });
        return variants;
    }

    private static void checkRun(Optimizer optimizer, Segment segment) {
        var run = RunSpec.of(null, optimizer, List.of(segment));
        Landscape plane = Landscape.typed("x^2 + y^2", List.of());
        var scenario =
                new Scenario("", new LandscapeUse(plane, Map.of()), new Point(1, 1), 1, plane.view(), List.of(run));
        RunGraphBuilder.build(scenario, run, Arguments.of(scenario, run));
    }
}

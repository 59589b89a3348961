package io.github.thalweg.figure;

import io.github.thalweg.figure.data.Messages;
import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.run.MinimaText;
import io.github.thalweg.figure.run.RunDescription;
import io.github.thalweg.figure.style.Numbers;
import io.github.thalweg.figure.surface.VerticalScale;
import io.github.thalweg.landscape.ColorScale;
import io.github.thalweg.landscape.FormulaParameter;
import io.github.thalweg.landscape.Landscape;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.run.scenario.LandscapeUse;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.scenario.Validation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Sentences that state everything a figure shows and was computed with, so that it can be made again.
public final class Caption {
    private static final Set<Figure> COLOURED = Set.of(Figure.MAP, Figure.MAPS, Figure.SURFACE, Figure.ALL);

    private Caption() {}

    /// One paragraph of text.
    public static String of(FigureInput input, FigureSpec spec) {
        if (input.beside().isEmpty() || spec.figure() != Figure.MAPS) {
            return alone(input, spec);
        }
        var panels = new ArrayList<FigureInput>();
        panels.add(input.withBeside(List.of()));
        panels.addAll(input.beside());
        return IntStream.range(0, panels.size())
                .mapToObj(i -> "(" + Panels.letter(i) + ") " + alone(panels.get(i), spec))
                .collect(Collectors.joining(" "));
    }

    private static String alone(FigureInput input, FigureSpec spec) {
        Scenario scenario = input.scenario();
        var sentences = new ArrayList<String>();
        sentences.add(landscape(scenario.landscape()));
        sentences.add(race(scenario, input.step(), input.isStartUsed()));
        sentences.add(
                scenario.noise() == null
                        ? "No noise."
                        : capital(RunDescription.of(scenario.noise(), scenario.oneVariable()))
                                + ", the same draws for every run.");
        if (scenario.validation() != null) {
            sentences.add(validation(scenario.validation()));
        }
        input.visible().stream().map(run -> run(input, run)).forEach(sentences::add);
        input.visible().stream().flatMap(run -> marked(input, run).stream()).forEach(sentences::add);
        MinimaText.of(input.results().known()).ifPresent(sentences::add);
        if (COLOURED.contains(spec.figure())) {
            sentences.add(
                    scenario.oneVariable()
                            ? "Lines touch the curve where the runs are; arrows are their next steps."
                            : colors(spec.style().colorScale()));
        }
        if (spec.figure() == Figure.DATA) {
            sentences.add(Messages.caption(scenario.landscape().landscape().examples()));
        }
        if (spec.figure() == Figure.SURFACE) {
            sentences.add(heights(spec.surface().vertical()));
        }
        return String.join(" ", sentences);
    }

    private static Optional<String> marked(FigureInput input, int run) {
        List<Integer> marks = input.marks(run);
        String updates = marks.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return marks.isEmpty()
                ? Optional.empty()
                : Optional.of((marks.size() == 1 ? "Ring: update " : "Rings: updates ") + updates + " of "
                        + input.scenario().label(run) + ".");
    }

    private static String heights(VerticalScale vertical) {
        return switch (vertical) {
            case LINEAR -> "Heights are linear in the loss.";
            case LOG -> "Heights are logarithmic in the loss.";
        };
    }

    private static String landscape(LandscapeUse use) {
        Landscape landscape = use.landscape();
        String formula = formula(use) + ".";
        return landscape.id().isEmpty() ? formula : landscape.name() + ": " + formula;
    }

    /// The formula and the values of its parameters: `f(x, y) = a*x^2 + y^2 with a = 3`.
    static String formula(LandscapeUse use) {
        Landscape landscape = use.landscape();
        List<FormulaParameter> parameters = landscape.parameters();
        String values = parameters.stream()
                .map(parameter -> parameter.name() + " = " + Numbers.exact(use.value(parameter)))
                .collect(Collectors.joining(", "));
        return landscape.signature() + " = " + landscape.formula() + (values.isEmpty() ? "" : " with " + values);
    }

    private static String race(Scenario scenario, int step, boolean startUsed) {
        int shown = Math.clamp(step, 0, scenario.steps());
        String updates = shown == scenario.steps() ? length(scenario) : now(scenario, shown);
        return (startUsed ? "Start " + place(scenario) + ", " : "") + updates + ".";
    }

    private static String now(Scenario scenario, int step) {
        Integer epochs = scenario.epochs();
        return epochs == null
                ? "update " + step + " of " + scenario.steps()
                : "epoch " + Numbers.rounded(scenario.epochsAt(step), 3) + " of " + epochs;
    }

    private static String length(Scenario scenario) {
        Integer epochs = scenario.epochs();
        return epochs == null ? scenario.steps() + " updates" : epochs + (epochs == 1 ? " epoch" : " epochs");
    }

    private static String place(Scenario scenario) {
        Point point = scenario.start();
        if (scenario.oneVariable()) {
            return "x = " + Numbers.exact(point.x());
        }
        return "(" + Numbers.exact(point.x()) + ", " + Numbers.exact(point.y()) + ")";
    }

    private static String validation(Validation validation) {
        Validation.EarlyStop stop = validation.earlyStop();
        return (validation.hasFormula()
                        ? "Validation surface " + validation.formula()
                        : "Validation by the rows held out")
                + (stop == null
                        ? "."
                        : "; a run stops after " + stop.patience() + " updates without an improvement of more than "
                                + Numbers.exact(stop.minDelta()) + " there.");
    }

    /// E.g. `Adam (clipped): Adam, lr 0.05, β₁ 0.8, clipped to norm 1; converged.`
    private static String run(FigureInput input, int index) {
        Scenario scenario = input.scenario();
        RunSpec run = scenario.runs().get(index);
        var parts = new ArrayList<String>();
        String label = scenario.label(index);
        String rule = run.optimizer().rule().name();
        if (!rule.equals(label)) {
            parts.add(rule);
        }
        parts.addAll(RunDescription.complete(run, scenario));
        String verdict =
                index < input.verdicts().size() ? input.verdicts().get(index).text() : "";
        String ended = verdict.isEmpty() ? "" : "; " + verdict;
        return label + ": " + (parts.isEmpty() ? "no settings" : String.join(", ", parts)) + ended + ".";
    }

    private static String colors(ColorScale scale) {
        return switch (scale) {
            case LOG -> "Colours and contours of the loss are logarithmic.";
            case LINEAR -> "Colours and contours of the loss are linear.";
            case QUANTILE -> "Colours and contours of the loss divide the map into equal areas.";
        };
    }

    private static String capital(String sentence) {
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }
}

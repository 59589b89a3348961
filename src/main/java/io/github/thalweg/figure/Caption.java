package io.github.thalweg.figure;

import io.github.thalweg.figure.data.Messages;
import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.run.MinimaText;
import io.github.thalweg.figure.run.RunDescription;
import io.github.thalweg.figure.step.TypesetFormula;
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

/// Sentences that state everything a figure shows and was computed with, so that it can be made again.
public final class Caption {
    private static final Set<Figure> COLOURED = Set.of(Figure.MAP, Figure.MAPS, Figure.SURFACE, Figure.ALL);

    private Caption() {}

    /// One paragraph of text.
    public static String of(FigureInput input, FigureSpec spec) {
        return text(pieces(input, spec));
    }

    /// The same with its formulas told from its words.
    public static List<CaptionPiece> pieces(FigureInput input, FigureSpec spec) {
        if (input.beside().isEmpty() || spec.figure() != Figure.MAPS) {
            return alone(input, spec);
        }
        var panels = new ArrayList<FigureInput>();
        panels.add(input.withBeside(List.of()));
        panels.addAll(input.beside());
        var pieces = new ArrayList<CaptionPiece>();
        for (int i = 0; i < panels.size(); i++) {
            pieces.add(new CaptionPiece.Words((i == 0 ? "(" : " (") + Panels.letter(i) + ") "));
            pieces.addAll(alone(panels.get(i), spec));
        }
        return pieces;
    }

    static String text(List<CaptionPiece> pieces) {
        return pieces.stream().map(CaptionPiece::text).collect(Collectors.joining());
    }

    private static List<CaptionPiece> alone(FigureInput input, FigureSpec spec) {
        Scenario scenario = input.scenario();
        var pieces = new ArrayList<>(landscape(scenario.landscape()));
        var sentences = new ArrayList<String>();
        sentences.add(race(scenario, input.step(), input.isStartUsed()));
        sentences.add(
                scenario.noise() == null
                        ? "No noise."
                        : capital(RunDescription.of(scenario.noise(), scenario.oneVariable()))
                                + ", the same draws for every run.");
        if (scenario.validation() != null) {
            pieces.add(said(sentences));
            pieces.addAll(validation(scenario.validation(), scenario.landscape()));
            sentences.clear();
        }
        input.visible().stream().map(run -> run(input, run)).forEach(sentences::add);
        input.visible().stream().flatMap(run -> marked(input, run).stream()).forEach(sentences::add);
        MinimaText.of(input.results().known()).ifPresent(sentences::add);
        if (COLOURED.contains(spec.figure())) {
            sentences.add(
                    scenario.oneVariable()
                            ? "Lines touch the curve where the runs are; arrows are their next steps."
                            : colors(spec.style()
                                    .of(scenario.landscape().landscape())
                                    .colorScale()));
        }
        if (spec.figure() == Figure.DATA) {
            sentences.add(Messages.caption(scenario.landscape().landscape().examples()));
        }
        if (spec.figure() == Figure.SURFACE) {
            sentences.add(heights(spec.surface().vertical()));
        }
        pieces.add(said(sentences));
        return pieces;
    }

    /// Sentences behind others.
    private static CaptionPiece said(List<String> sentences) {
        return new CaptionPiece.Words(
                sentences.stream().map(sentence -> " " + sentence).collect(Collectors.joining()));
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

    private static List<CaptionPiece> landscape(LandscapeUse use) {
        Landscape landscape = use.landscape();
        return List.of(
                new CaptionPiece.Words(landscape.id().isEmpty() ? "" : landscape.name() + ": "),
                new CaptionPiece.Formula(equation(landscape), () -> TypesetFormula.latex(landscape)),
                new CaptionPiece.Words(values(use) + "."));
    }

    /// The formula and the values of its parameters: `f(x, y) = a*x^2 + y^2 with a = 3`.
    static String formula(LandscapeUse use) {
        return equation(use.landscape()) + values(use);
    }

    private static String equation(Landscape landscape) {
        return landscape.signature() + " = " + landscape.formula();
    }

    private static String values(LandscapeUse use) {
        Landscape landscape = use.landscape();
        List<FormulaParameter> parameters = landscape.parameters();
        String values = parameters.stream()
                .map(parameter -> parameter.name() + " = " + Numbers.exact(use.value(parameter)))
                .collect(Collectors.joining(", "));
        return values.isEmpty() ? "" : " with " + values;
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

    private static List<CaptionPiece> validation(Validation validation, LandscapeUse use) {
        Validation.EarlyStop stop = validation.earlyStop();
        String end = stop == null
                ? "."
                : "; a run stops after " + stop.patience() + " updates without an improvement of more than "
                        + Numbers.exact(stop.minDelta()) + " there.";
        if (!validation.hasFormula()) {
            return List.of(new CaptionPiece.Words(" Validation by the rows held out" + end));
        }
        return List.of(
                new CaptionPiece.Words(" Validation surface "),
                new CaptionPiece.Formula(
                        validation.formula(), () -> TypesetFormula.latex(use.landscape(), validation.formula())),
                new CaptionPiece.Words(end));
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

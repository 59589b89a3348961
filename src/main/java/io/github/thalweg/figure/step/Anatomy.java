package io.github.thalweg.figure.step;

import io.github.thalweg.landscape.Point;
import io.github.thalweg.run.scenario.Optimizer;
import io.github.thalweg.run.step.Reading;
import io.github.thalweg.run.step.StepKind;
import io.github.thalweg.run.step.StepLine;
import io.github.thalweg.run.step.StepText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The inside of an update as a map shows it: which of its lines, and in which role.
///
/// @param from  theta before the update
/// @param marks in the order of the lines
record Anatomy(Point from, List<Mark> marks, boolean lit) {
    /// Shapes that show a value.
    enum Shape {
        /// A move from the point, in true scale.
        STEP,
        /// A direction, as an arrow long enough to be seen.
        ARROW,
        /// A square for each axis, with the value as its area.
        SQUARES,
        /// A place of its own.
        PLACE
    }

    /// @param label of a reversed arrow with a minus sign
    /// @param dx    in landscape units; of a place, its coordinates
    /// @param lit   pointed at, or the line that has just been done
    record Mark(StepKind kind, Shape shape, String label, double dx, double dy, boolean lit) {}

    /// @param before theta before the update
    /// @param all    gradient, memories and step; otherwise the step and the line that is lit
    static Anatomy of(StepPage page, Point before, boolean all) {
        var shown = new ArrayList<Integer>();
        Map<String, Integer> last = last(page);
        for (int i = 0; i < Math.min(page.shown(), page.lines().size()); i++) {
            StepText text = page.lines().get(i).text();
            boolean latest = last.getOrDefault(key(text), -1) == i;
            boolean usual =
                    latest && !text.dead() && (all ? isUsual(page.lines().get(i)) : isStep(text));
            if (text.pair() && (usual || i == page.lit())) {
                shown.add(i);
            }
        }
        var uphill = new Uphill(page.lines());
        List<Mark> marks = shown.stream()
                .map(i -> mark(page, before, page.lines().get(i), i == page.lit(), uphill))
                .filter(mark -> Double.isFinite(mark.dx) && Double.isFinite(mark.dy))
                .toList();
        return new Anatomy(before, marks, marks.stream().anyMatch(Mark::lit));
    }

    /// The last line that assigns each name: what came before it is on the way.
    private static Map<String, Integer> last(StepPage page) {
        var last = new HashMap<String, Integer>();
        for (int i = 0; i < page.lines().size(); i++) {
            last.put(key(page.lines().get(i).text()), i);
        }
        return last;
    }

    private static String key(StepText text) {
        return text.depth() + text.name();
    }

    private static boolean isUsual(StepLine line) {
        return switch (line.text().kind()) {
            case GRADIENT, STEP -> line.text().depth() == 0;
            case MEMORY -> true;
            case SQUARES -> line.reads().containsKey(line.text().name());
            case RATE, VALUE -> false;
        };
    }

    private static boolean isStep(StepText text) {
        return text.kind() == StepKind.STEP && text.depth() == 0;
    }

    private static Mark mark(StepPage page, Point before, StepLine line, boolean lit, Uphill uphill) {
        StepText text = line.text();
        Reading value = line.value();
        Shape shape = shape(page, text);
        boolean reversed = shape == Shape.ARROW && uphill.of(text.name()) > 0;
        double sign = reversed ? -1 : 1;
        double x = shape == Shape.STEP ? value.x() - before.x() : sign * value.x();
        double y = isOnCurve(line)
                ? shape == Shape.PLACE ? before.y() : 0
                : shape == Shape.STEP ? value.y() - before.y() : sign * value.y();
        String name = shape == Shape.STEP ? "step" : text.name();
        return new Mark(text.kind(), shape, reversed ? "−" + name : name, x, y, lit);
    }

    /// Of one variable, what a line gives lies along x.
    static boolean isOnCurve(StepLine line) {
        return line.text().pair() && !line.value().pair();
    }

    private static Shape shape(StepPage page, StepText text) {
        return switch (text.kind()) {
            case STEP -> Shape.STEP;
            case SQUARES -> Shape.SQUARES;
            case RATE, GRADIENT, MEMORY, VALUE -> isPlace(page.optimizer(), text) ? Shape.PLACE : Shape.ARROW;
        };
    }

    /// What starts as theta stays a place of the plane.
    private static boolean isPlace(Optimizer outermost, StepText text) {
        Optimizer optimizer = outermost;
        for (int depth = 0; depth < text.depth() && optimizer.inner() != null; depth++) {
            optimizer = optimizer.inner();
        }
        return optimizer.rule().state().stream()
                .anyMatch(state ->
                        state.name().equals(text.name()) && state.text().equals("theta"));
    }
}

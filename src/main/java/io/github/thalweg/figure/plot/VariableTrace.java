package io.github.thalweg.figure.plot;

import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.run.trajectory.Trajectory;
import io.github.thalweg.run.trajectory.Variable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/// Curves of one name of the rules' texts: x thick, y thin where there is a y; one number thick.
public final class VariableTrace {
    private VariableTrace() {}

    /// The names that some run has, in order of first appearance.
    public static List<String> names(List<Trajectory> runs) {
        var names = new LinkedHashSet<String>();
        runs.forEach(run -> run.variables().forEach(variable -> names.add(variable.name())));
        return List.copyOf(names);
    }

    /// The curves of the visible runs that have the name, thin ones first.
    static List<Series> series(FigureInput input, String name) {
        var thin = new ArrayList<Series>();
        var thick = new ArrayList<Series>();
        for (int run : input.visible()) {
            int index = index(input.trajectories().get(run), name);
            if (index >= 0) {
                Trajectory trajectory = input.trajectories().get(run).rememberingVariable(index);
                Variable variable = trajectory.variables().get(index);
                int first = variable.state() ? 0 : 1;
                int last = trajectory.updates();
                thick.add(new Series(run, false, row -> trajectory.variable(index, 0, row), first, last));
                if (variable.perCoordinate() && !input.scenario().oneVariable()) {
                    thin.add(new Series(run, true, row -> trajectory.variable(index, 1, row), first, last));
                }
            }
        }
        thin.addAll(thick);
        return thin;
    }

    private static int index(Trajectory run, String name) {
        return run.variables().stream().map(Variable::name).toList().indexOf(name);
    }
}

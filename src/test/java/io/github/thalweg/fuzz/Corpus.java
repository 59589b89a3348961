package io.github.thalweg.fuzz;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.rule.Definition;
import java.util.ArrayList;
import java.util.List;

/// Good scenario files, with everything that such a file may say.
final class Corpus {
    static final List<String> TEXTS = texts();

    private Corpus() {}

    private static List<String> texts() {
        var texts = new ArrayList<>(List.of("""
                thalweg = 1
                title = "Four"
                start = [-1.2, 1]
                steps = 120
                [landscape]
                use = "rosenbrock"
                parameters = { b = 50 }
                view = [-2, 2, -1, 3]
                [[run]]
                label = "Adam"
                optimizer = { use = "adam", beta1 = 0.8, lr = 0.05 }
                schedule = [{ use = "linear", start_factor = 0.1, total_iters = 10, for = 10 }, { use = "cosine" }]
                clip_norm = 1
                l2 = 0.01
                [[run]]
                optimizer = { use = "lookahead", k = 6, inner = { use = "adam", beta1 = 0.7 } }
                schedule = { formula = "lr0*0.5^floor((1 + k)/10)" }
                start = [0.5, 2]
                style = 4
                hidden = true
                [[run]]
                optimizer = { use = "momentum" }
                schedule = { use = "piecewise", knots = [[0, 0.1], [50, 0.01]], interpolate = "step" }
                """, """
                start = [2, 1]
                steps = 60
                [landscape]
                formula = "a*x^2 + 10*y^2 + sin(3*x)*cos(y)"
                parameters = { a = { default = 1, min = -2, max = 2 } }
                [noise]
                gradient = ["0.5*abs(theta)", 0.25]
                batch = 16
                seed = 7
                seeds = 5
                [[run]]
                optimizer = { use = "sgd", lr = 0.02 }
                [[run]]
                optimizer = { use = "rmsprop", lr = 0.02 }
                schedule = { use = "multi-step", milestones = [10, 20, 30], gamma = 0.5 }
                batch = 4
                [validation]
                formula = "0.5*((x-1)^2 + 0.1*(y-1.5)^2)"
                early_stop = { patience = 10, min_delta = 0 }
                [sweep]
                "run1.lr" = [0.01, 0.1]
                """, """
                steps = 40
                [landscape]
                use = "mine"
                [[run]]
                optimizer = { use = "own", lr = 0.02 }
                schedule = { use = "slow" }
                [optimizers.own]
                name = "Own"
                [optimizers.own.parameters]
                lr = { symbol = "η", default = 0.05, min = 0, max = 10, slider = [0.001, 1], scale = "log" }
                beta = { default = 0.9, min = 0, max = 1 }
                on = { default = true, type = "switch" }
                [optimizers.own.state]
                m = 0
                [optimizers.own.rule]
                text = '''
                m = beta*m + if(on, g, 0)   # memory
                theta = theta - lr*m
                '''
                [schedules.slow]
                name = "Slow"
                [schedules.slow.parameters]
                by = { default = 3 }
                [schedules.slow.rule]
                text = "lr = lr0/(1 + k/by)"
                [landscapes.mine]
                name = "Mine"
                formula = "abs(x) + max(y, -y/2)"
                tags = ["kink"]
                view = [-1, 1, -1, 1]
                starts = [[0.5, 0.25]]
                minima = [[0, 0]]
                steps = 50
                """));
        Catalog.builtIn().updateRules().forEach(rule -> texts.add(race(rule, rule.wraps())));
        return List.copyOf(texts);
    }

    /// A short race of one of the rules that come with the program.
    private static String race(Definition rule, boolean wraps) {
        return "steps = 30\n[landscape]\nuse = \"himmelblau\"\n[[run]]\noptimizer = { use = \"" + rule.id()
                + "\", lr = 0.01"
                + (wraps ? ", inner = { use = \"sgd\" }" : "")
                + " }\n[[run]]\noptimizer = { use = \"sgd\" }\nschedule = { use = \"one-cycle\" }\n";
    }
}

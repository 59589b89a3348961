package io.github.thalweg.method;

import io.github.thalweg.method.line.Armijo;
import io.github.thalweg.method.line.Exact;
import io.github.thalweg.method.line.Wolfe;
import io.github.thalweg.method.state.Method;
import io.github.thalweg.rule.Parameter;
import io.github.thalweg.rule.Setting;
import io.github.thalweg.rule.UpdateRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A method class by the name that files of update rules use, with the parameters it reads.
public final class MethodKind {
    private static final Requirement C1 = Requirement.number("c1", 0, 1);
    private static final Requirement SHRINK = Requirement.number("shrink", 0.01, 0.99);
    /// Files that were written before there was a choice have none.
    private static final Requirement SEARCH = Requirement.optional("line_search", "strong_wolfe", "exact");

    private static final List<MethodKind> ALL = List.of(
            new MethodKind("bfgs", values -> new QuasiNewton(false, isExact(values)), SEARCH),
            new MethodKind(
                    "cg",
                    values -> new ConjugateGradients(values.is("beta", "fletcher_reeves"), isExact(values)),
                    Requirement.optional("beta", "polak_ribiere", "fletcher_reeves"),
                    SEARCH),
            new MethodKind("dfp", values -> new QuasiNewton(true, isExact(values)), SEARCH),
            new MethodKind("gd-exact", _ -> new SearchingDescent(new Exact(), Messages.LOWEST)),
            new MethodKind(
                    "gd-wolfe",
                    values -> new SearchingDescent(
                            new Wolfe(values.number("c1"), values.number("c2"), values.number("shrink")),
                            Messages.LOWER_AND_FLATTER),
                    C1,
                    Requirement.number("c2", 0, 1),
                    SHRINK),
            new MethodKind(
                    "lbfgs",
                    values -> new Lbfgs(values.whole("history_size"), values.is("line_search", "strong_wolfe")),
                    Requirement.whole("history_size", 1, Lbfgs.MAX_HISTORY),
                    Requirement.choice("line_search", "none", "strong_wolfe")),
            new MethodKind("nelder-mead", _ -> new NelderMead()),
            new MethodKind(
                    "sgd-armijo",
                    values -> new SearchingDescent(
                            new Armijo(values.number("c1"), values.number("shrink")), Messages.LOWER),
                    C1,
                    SHRINK));

    private final String id;
    private final Function<Values, Method> maker;
    private final List<Requirement> requirements;

    private MethodKind(String id, Function<Values, Method> maker, Requirement... requirements) {
        this.id = id;
        this.maker = maker;
        this.requirements = List.of(requirements);
    }

    private static boolean isExact(Values values) {
        return values.is("line_search", "exact");
    }

    /// The name in files.
    public String id() {
        return id;
    }

    public static Optional<MethodKind> of(String id) {
        return ALL.stream().filter(kind -> kind.id.equals(id)).findFirst();
    }

    public static List<String> ids() {
        return ALL.stream().map(MethodKind::id).toList();
    }

    /// The method with the values of its parameters.
    ///
    /// @param settings a value for each parameter that it reads
    public Method with(Map<String, Setting> settings) {
        return maker.apply(new Values(settings));
    }

    /// The reason in one sentence why this method cannot read the parameters of a file, or null.
    public @Nullable String problem(UpdateRule rule) {
        for (Requirement requirement : requirements) {
            Optional<Parameter> parameter = rule.parameter(requirement.name());
            if (parameter.isEmpty() && requirement.optional()) {
                continue;
            }
            if (parameter.isEmpty()) {
                return Messages.noParameter(id, requirement.name());
            }
            String problem = requirement.problem(parameter.get());
            if (problem != null) {
                return Messages.problemFor(id, problem);
            }
        }
        return unread(rule);
    }

    private @Nullable String unread(UpdateRule rule) {
        var read = new ArrayList<>(List.of("lr"));
        requirements.forEach(requirement -> read.add(requirement.name()));
        return rule.parameters().stream()
                .map(Parameter::name)
                .filter(name -> !read.contains(name))
                .findFirst()
                .map(name -> Messages.notRead(id, name, read))
                .orElse(null);
    }
}

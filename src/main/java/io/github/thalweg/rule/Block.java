package io.github.thalweg.rule;

import io.github.thalweg.formula.graph.Expr;
import io.github.thalweg.formula.graph.Functions;
import io.github.thalweg.formula.graph.Graph;
import io.github.thalweg.formula.syntax.FormulaException;
import io.github.thalweg.formula.syntax.Span;
import io.github.thalweg.formula.syntax.Syntax;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Lowering of one text's statements onto a graph: the value of each name after them.
public final class Block {
    private final Graph graph;
    private final Text text;
    private final Map<String, Setting> settings;
    private final ParameterInputs parameters;
    private final RuleContext given;
    private final Map<String, Value> scope = new HashMap<>();
    private final Map<String, Value> reads = new HashMap<>();
    /// Places of the text's random numbers.
    private final List<Integer> draws;

    private int statementStart;
    /// 1 where the expression being lowered is evaluated, as far as selections around it decide.
    private Expr path;

    /// @param settings values of all parameters; switches and choices are fixed, numbers become inputs
    /// @param prefix   of the parameters' inputs
    /// @param names    the given names, and the carried ones with their values of the previous update
    public Block(
            Graph graph,
            Text text,
            Map<String, Setting> settings,
            String prefix,
            Map<String, Value> names,
            RuleContext given) {
        this.graph = graph;
        this.text = text;
        this.settings = settings;
        this.parameters = new ParameterInputs(graph, prefix);
        this.given = given;
        this.draws = RandomCalls.positions(text.statements());
        this.path = graph.constant(1);
        settings.forEach(this::bind);
        scope.putAll(names);
    }

    private void bind(String name, Setting setting) {
        switch (setting) {
            case Setting.Number _ -> scope.put(name, new Value.One(parameters.number(name)));
            case Setting.Flag(boolean on) -> scope.put(name, new Value.One(graph.constant(on ? 1 : 0)));
            case Setting.Choice _, Setting.Numbers _, Setting.Knots _ -> {}
        }
    }

    /// Listener for each statement.
    @FunctionalInterface
    public interface Watcher {
        /// @param reads values of the names that the statement reads, without those in branches that switches close
        void assigned(Statement statement, Value value, Map<String, Value> reads);
    }

    /// Runs the statements, one after another.
    ///
    /// @return what every name stands for afterwards
    /// @throws FormulaException when a line mixes numbers and pairs wrongly
    public Map<String, Value> run() {
        return run((_, _, _) -> {});
    }

    /// The same, with somebody watching.
    public Map<String, Value> run(Watcher watcher) {
        for (Statement statement : text.statements()) {
            statementStart = statement.start();
            try {
                reads.clear();
                Value lowered = lower(statement.value());
                Value value = text.isPair(statement.name()) ? lowered.toPair() : lowered;
                scope.put(statement.name(), value);
                watcher.assigned(statement, value, Map.copyOf(reads));
            } catch (FormulaException e) {
                throw RuleText.located(e, statement.line(), statement.start());
            }
        }
        return scope;
    }

    /// The value of a single expression, of a default or an initial value, in the same names.
    public Value value(Syntax syntax) {
        return lower(syntax);
    }

    private Value lower(Syntax syntax) {
        return switch (syntax) {
            case Syntax.Number number -> new Value.One(graph.constant(number.value()));
            case Syntax.Quoted quoted -> throw error(Messages.onlyCompared(quoted.text()), quoted.span());
            case Syntax.Name name -> name(name);
            case Syntax.Apply apply -> apply(apply);
        };
    }

    private Value name(Syntax.Name name) {
        Value value = scope.get(name.name());
        if (value != null) {
            reads.put(name.name(), value);
            return value;
        }
        if (Functions.constants().contains(name.name())) {
            return new Value.One(graph.constant(Functions.constant(name.name())));
        }
        String use = settings.get(name.name()) instanceof Setting.Choice
                ? Messages.isChoice(name.name())
                : Messages.isList(name.name());
        throw error(use, name.span());
    }

    private Value apply(Syntax.Apply apply) {
        List<Syntax> a = apply.arguments();
        return switch (apply.function()) {
            case "if" -> branch(a.get(0), a.get(1), a.get(2));
            case "==", "!=" -> comparison(apply);
            case "norm" -> new Value.One(norm(pair(apply, 0)));
            case "sum" -> {
                Value.Pair v = pair(apply, 0);
                yield new Value.One(graph.add(v.x(), v.y()));
            }
            case "dot" -> new Value.One(dot(pair(apply, 0), pair(apply, 1)));
            case "grad" -> counted(1, given.gradient(lower(a.get(0)).toPair()));
            case "hess_diag" -> counted(2, given.hessianDiagonal());
            case "newton" -> counted(2, given.newton(lower(a.get(0)).toPair(), graph.constant(0)));
            case "damped_newton" -> counted(2, given.newton(lower(a.get(0)).toPair(), number(apply, 1)));
            case RandomCalls.ONE -> random(apply, new Value.One(given.random(place(apply), 0)));
            case RandomCalls.PAIR -> {
                int place = place(apply);
                yield random(apply, new Value.Pair(given.random(place, 0), given.random(place, 1)));
            }
            case "inner" -> given.inner(lower(a.get(0)).toPair());
            case "reached" -> reached(apply);
            case "knots" -> knots(lower(a.get(0)));
            case "/" -> quotient(lower(a.get(0)), lower(a.get(1)));
            case "^", "pow" -> each(List.of(lower(a.get(0)), lower(a.get(1))), p -> given.power(p.get(0), p.get(1)));
            default -> each(lowerAll(a), p -> Functions.apply(graph, apply.function(), p));
        };
    }

    private int place(Syntax.Apply apply) {
        return draws.indexOf(RandomCalls.position(statementStart, apply));
    }

    /// A number that is drawn is one of those that the line reads.
    private Value random(Syntax.Apply apply, Value drawn) {
        long earlier = draws.stream()
                .filter(position -> position >= statementStart
                        && position < statementStart + apply.span().start())
                .count();
        reads.put(RandomCalls.name(apply, (int) earlier), drawn);
        return drawn;
    }

    /// A pair is divided by one number with one division, which is done before the pair is known where it can be.
    private Value quotient(Value a, Value b) {
        if (a instanceof Value.Pair pair && b instanceof Value.One(Expr divisor)) {
            Expr inverse = graph.divide(graph.constant(1), divisor);
            return pair.map(d -> graph.multiply(d, inverse));
        }
        return each(List.of(a, b), p -> graph.divide(p.get(0), p.get(1)));
    }

    private List<Value> lowerAll(List<Syntax> arguments) {
        var values = new ArrayList<Value>();
        for (Syntax argument : arguments) {
            values.add(lower(argument));
        }
        return values;
    }

    @FunctionalInterface
    private interface Operation {
        Expr apply(List<Expr> arguments);
    }

    /// One number when all arguments are, else the operation for each coordinate.
    private static Value each(List<Value> arguments, Operation operation) {
        Expr x = operation.apply(arguments.stream().map(Value::x).toList());
        return arguments.stream().allMatch(Value.One.class::isInstance)
                ? new Value.One(x)
                : new Value.Pair(
                        x, operation.apply(arguments.stream().map(Value::y).toList()));
    }

    private Value branch(Syntax condition, Syntax then, Syntax otherwise) {
        Value chosen = lower(condition);
        if (chosen instanceof Value.One(Expr.Constant(var _, double known))) {
            return lower(known != 0 ? then : otherwise);
        }
        Value a = under(either(chosen, "!="), then);
        Value b = under(either(chosen, "=="), otherwise);
        return each(List.of(chosen, a, b), p -> graph.select(p.get(0), p.get(1), p.get(2)));
    }

    /// 1 where the condition chooses that side for a coordinate.
    private Expr either(Value condition, String comparison) {
        Expr zero = graph.constant(0);
        Expr x = Functions.apply(graph, comparison, List.of(condition.x(), zero));
        Expr y = Functions.apply(graph, comparison, List.of(condition.y(), zero));
        return Functions.apply(graph, "max", List.of(x, y));
    }

    private Value under(Expr condition, Syntax syntax) {
        Expr outside = path;
        path = graph.multiply(path, condition);
        try {
            return lower(syntax);
        } finally {
            path = outside;
        }
    }

    private Value.Pair counted(int gradients, Value.Pair value) {
        given.count(path, gradients);
        return value;
    }

    private Value comparison(Syntax.Apply apply) {
        Syntax a = apply.arguments().get(0);
        Syntax b = apply.arguments().get(1);
        if (!(a instanceof Syntax.Quoted) && !(b instanceof Syntax.Quoted)) {
            return each(List.of(lower(a), lower(b)), p -> Functions.apply(graph, apply.function(), p));
        }
        boolean equal = choice(a).equals(choice(b));
        return new Value.One(graph.constant(equal == apply.function().equals("==") ? 1 : 0));
    }

    private String choice(Syntax syntax) {
        if (syntax instanceof Syntax.Quoted quoted) {
            return quoted.text();
        }
        if (syntax instanceof Syntax.Name name && settings.get(name.name()) instanceof Setting.Choice(String value)) {
            return value;
        }
        throw error(Messages.COMPARED_WITH_CHOICES, syntax.span());
    }

    private Value.Pair pair(Syntax.Apply apply, int index) {
        Syntax argument = apply.arguments().get(index);
        if (lower(argument) instanceof Value.Pair pair) {
            return pair;
        }
        throw error(Messages.needsPair(apply.function()), argument.span());
    }

    private Expr number(Syntax.Apply apply, int index) {
        Syntax argument = apply.arguments().get(index);
        if (lower(argument) instanceof Value.One(Expr number)) {
            return number;
        }
        throw error(Messages.needsNumber(apply.function()), argument.span());
    }

    private Expr norm(Value.Pair v) {
        return Functions.apply(graph, "sqrt", List.of(dot(v, v)));
    }

    private Expr dot(Value.Pair u, Value.Pair v) {
        return graph.add(graph.multiply(u.x(), v.x()), graph.multiply(u.y(), v.y()));
    }

    private Value reached(Syntax.Apply apply) {
        Syntax list = apply.arguments().get(0);
        if (!(list instanceof Syntax.Name name) || !(settings.get(name.name()) instanceof Setting.Numbers numbers)) {
            throw error(Messages.REACHED, list.span());
        }
        Value v = lower(apply.arguments().get(1));
        return each(
                List.of(v),
                p -> parameters.reached(name.name(), numbers.values().size(), p.getFirst()));
    }

    private Value knots(Value k) {
        for (var entry : settings.entrySet()) {
            if (entry.getValue() instanceof Setting.Knots knots) {
                boolean stepped =
                        settings.get("interpolate") instanceof Setting.Choice(String how) && how.equals("step");
                return new Value.One(
                        parameters.knots(entry.getKey(), knots.values().size(), stepped, k.x()));
            }
        }
        throw new FormulaException(Messages.NO_KNOTS, 0, 0);
    }

    private static FormulaException error(String sentence, Span span) {
        return new FormulaException(sentence, span.start(), span.length());
    }
}

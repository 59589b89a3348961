package io.github.thalweg.formula.syntax;

import io.github.thalweg.formula.syntax.Lexer.Token;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import net.objecthunter.exp4j.function.Function;
import net.objecthunter.exp4j.operator.Operator;
import net.objecthunter.exp4j.shuntingyard.ShuntingYard;
import net.objecthunter.exp4j.tokenizer.FunctionToken;
import net.objecthunter.exp4j.tokenizer.OperatorToken;
import net.objecthunter.exp4j.tokenizer.VariableToken;

/// Order of operations by exp4j's shunting yard. Each word is handed to it under a name that carries the word's
/// index, so that exp4j's own reading of names and numbers never sees the user's text, and each result leads back
/// to its place.
public final class Postfix {
    private static final Map<String, Operator> COMPARISONS = new HashMap<>();

    static {
        for (String symbol : List.of("<", "<=", ">", ">=")) {
            COMPARISONS.put(symbol, new Comparison(symbol, 200));
        }
        for (String symbol : List.of("==", "!=")) {
            COMPARISONS.put(symbol, new Comparison(symbol, 100));
        }
    }

    private final List<Token> words;
    private final Map<String, Integer> arities;
    private final Deque<Syntax> stack = new ArrayDeque<>();

    private Postfix(List<Token> words, Map<String, Integer> arities) {
        this.words = words;
        this.arities = arities;
    }

    /// @param words checked by `formula.parse.Grammar`
    public static Syntax parse(List<Token> words, Map<String, Integer> arities) {
        return new Postfix(words, arities).parse();
    }

    private Syntax parse() {
        var functions = new HashMap<String, Function>();
        var operands = new HashSet<String>();
        var renamed = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            Token word = words.get(i);
            renamed.append(' ').append(rename(word, i));
            if (word.kind() == Token.Kind.FUNCTION) {
                functions.put("f" + i, new Call("f" + i, arities.getOrDefault(word.text(), 1)));
            } else if (word.isOperand()) {
                operands.add("v" + i);
            }
        }
        for (var token : ShuntingYard.convertToRPN(renamed.toString(), functions, COMPARISONS, operands, false)) {
            accept(token);
        }
        return stack.pop();
    }

    private static String rename(Token word, int index) {
        return switch (word.kind()) {
            case FUNCTION -> "f" + index;
            case NUMBER, NAME, QUOTED -> "v" + index;
            case OPERATOR, OPEN, CLOSE, COMMA -> word.text();
        };
    }

    private void accept(net.objecthunter.exp4j.tokenizer.Token token) {
        switch (token) {
            case VariableToken operand -> stack.push(operand(word(operand.getName())));
            case FunctionToken function -> {
                Token word = word(function.getFunction().getName());
                apply(word.text(), function.getFunction().getNumArguments(), word.span());
            }
            case OperatorToken operator -> operator(operator.getOperator());
            default -> throw new IllegalStateException("unexpected postfix token of type " + token.getType());
        }
    }

    private Token word(String renamed) {
        return words.get(Integer.parseInt(renamed, 1, renamed.length(), 10));
    }

    private static Syntax operand(Token word) {
        return switch (word.kind()) {
            case NUMBER -> new Syntax.Number(Double.parseDouble(word.text()), word.span());
            case QUOTED ->
                new Syntax.Quoted(word.text().substring(1, word.text().length() - 1), word.span());
            default -> new Syntax.Name(word.text(), word.span());
        };
    }

    private void operator(Operator operator) {
        if (operator.getNumOperands() == 2) {
            apply(operator.getSymbol(), 2, null);
        } else if (operator.getSymbol().equals("-")) {
            apply("neg", 1, null);
        }
    }

    private void apply(String function, int count, @org.jspecify.annotations.Nullable Span name) {
        var arguments = new ArrayList<Syntax>();
        for (int i = 0; i < count; i++) {
            arguments.addFirst(stack.pop());
        }
        Span span = name == null ? arguments.getFirst().span() : name;
        if (!arguments.isEmpty()) {
            span = span.to(arguments.getLast().span());
        }
        stack.push(new Syntax.Apply(function, List.copyOf(arguments), span));
    }

    private static final class Comparison extends Operator {
        private static final long serialVersionUID = 1L;

        Comparison(String symbol, int precedence) {
            super(symbol, 2, true, precedence);
        }

        @Override
        public double apply(double... values) {
            throw new UnsupportedOperationException("exp4j orders words here and computes nothing");
        }
    }

    private static final class Call extends Function {
        private static final long serialVersionUID = 1L;

        Call(String name, int arity) {
            super(name, arity);
        }

        @Override
        public double apply(double... values) {
            throw new UnsupportedOperationException("exp4j orders words here and computes nothing");
        }
    }
}

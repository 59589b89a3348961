package io.github.thalweg.formula.parse;

import io.github.thalweg.formula.syntax.FormulaException;
import io.github.thalweg.formula.syntax.Lexer.Token;
import io.github.thalweg.formula.syntax.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Check of a text's words: their order, the numbers of arguments, the names. Implicit multiplication is written
/// out. What passes has a meaning.
public final class Grammar {
    /// The most names that a sentence lists.

    static final int MAX_DEPTH = 200;

    private static final class Open {
        final Token token;
        final @Nullable Token function;
        int commas;
        /// Where the last argument begins among the words.
        int argument;
        /// Calls that its arguments were put into.
        int nested;

        Open(Token token, @Nullable Token function) {
            this.token = token;
            this.function = function;
        }
    }

    private final List<Token> tokens;
    private final Vocabulary vocabulary;
    private final int end;
    private final List<Token> checked = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    /// An operand has just ended: an operator may follow.
    private boolean complete;

    private Grammar(List<Token> tokens, Vocabulary vocabulary, int end) {
        this.tokens = tokens;
        this.vocabulary = vocabulary;
        this.end = end;
    }

    /// @param end length of the text
    static List<Token> check(List<Token> tokens, Vocabulary vocabulary, int end) {
        return new Grammar(tokens, vocabulary, end).check();
    }

    private List<Token> check() {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean opens = i + 1 < tokens.size() && tokens.get(i + 1).kind() == Token.Kind.OPEN;
            switch (token.kind()) {
                case NUMBER -> operand(token);
                case QUOTED -> quoted(token);
                case NAME, FUNCTION -> name(token, opens);
                case OPERATOR -> operator(token);
                case OPEN -> open(token);
                case CLOSE -> close(token);
                case COMMA -> comma(token);
            }
        }
        finish();
        return checked;
    }

    private void quoted(Token token) {
        if (!vocabulary.quotes()) {
            throw error(Messages.QUOTED, token.span());
        }
        operand(token);
    }

    private void operand(Token token) {
        if (complete) {
            Token before = checked.getLast();
            throw error(Messages.noOperator(before.text(), token.text()), token.span());
        }
        checked.add(token);
        complete = true;
    }

    private void name(Token token, boolean opens) {
        multiplyIfComplete(token);
        String name = token.text();
        boolean function = vocabulary.functions().containsKey(name);
        boolean inRows = open.stream().anyMatch(o -> o.function != null && vocabulary.isOverRows(o.function.text()));
        if (function && opens && inRows && vocabulary.isOverRows(name)) {
            throw error(Messages.meanInMean(name), token.span());
        }
        if (function && opens && inRows && name.equals(RowFormula.GRID)) {
            throw error(Messages.GRID_IN_ROWS, token.span());
        }
        if (!inRows && vocabulary.columns().contains(name)) {
            throw error(Messages.columnOutside(name), token.span());
        }
        if (function && opens) {
            checked.add(new Token(Token.Kind.FUNCTION, name, token.span()));
        } else if (function && !vocabulary.knows(name) && GivenNames.of(name, vocabulary.names()) != null) {
            throw unknown(token, false);
        } else if (function && !vocabulary.knows(name)) {
            boolean argument = vocabulary.functions().getOrDefault(name, 1) > 0;
            throw error(argument ? Messages.needsArgument(name) : Messages.needsParentheses(name), token.span());
        } else if (vocabulary.knows(name)) {
            operand(token);
        } else {
            throw unknown(token, opens);
        }
    }

    private FormulaException unknown(Token token, boolean opens) {
        String word = token.text();
        boolean overRows = word.equals(RowFormula.MEAN) || word.equals(RowFormula.SUM);
        if (opens && overRows && !vocabulary.quotes()) {
            throw error(Messages.noTable(word), token.span());
        }
        if (opens && word.equals(RowFormula.GRID) && !vocabulary.quotes()) {
            throw error(Messages.NO_GRID, token.span());
        }
        GivenNames.Meant meant = opens ? null : GivenNames.of(word, vocabulary.names());
        if (meant != null) {
            throw new FormulaException(
                    Messages.unknownName(word, meant.sentence()),
                    token.span().start(),
                    token.span().length(),
                    meant.name());
        }
        String near = opens ? vocabulary.nearestFunction(word) : vocabulary.nearestName(word);
        String sentence =
                opens ? Messages.unknownFunction(word, near) : Messages.unknownName(word, near, vocabulary.names());
        return new FormulaException(sentence, token.span().start(), token.span().length(), near);
    }

    private void multiplyIfComplete(Token before) {
        if (complete) {
            checked.add(
                    new Token(Token.Kind.OPERATOR, "*", new Span(before.span().start(), 0)));
            complete = false;
        }
    }

    private void operator(Token token) {
        boolean sign = token.text().equals("-") || token.text().equals("+");
        if (!complete && !sign) {
            throw error(Messages.noOperandBefore(token.text()), token.span());
        }
        checked.add(token);
        complete = false;
    }

    private void open(Token token) {
        Token before = checked.isEmpty() ? null : checked.getLast();
        boolean call = before != null && before.kind() == Token.Kind.FUNCTION;
        if (!call) {
            multiplyIfComplete(token);
        }
        open.push(new Open(token, call ? before : null));
        requireShallow(token.span());
        checked.add(token);
    }

    private void close(Token token) {
        if (open.isEmpty()) {
            throw error(Messages.CLOSES_NOTHING, token.span());
        }
        Open opened = open.pop();
        boolean empty = checked.getLast().equals(opened.token);
        if (opened.function == null) {
            if (empty) {
                throw error(Messages.NOTHING_BETWEEN, opened.token.span().to(token.span()));
            }
            requireComplete(token.span());
        } else {
            requireArity(opened, opened.function, token, empty);
            checked.addAll(Collections.nCopies(opened.nested, token));
        }
        checked.add(token);
        complete = true;
    }

    private void requireArity(Open opened, Token function, Token close, boolean empty) {
        Integer arity = vocabulary.functions().get(function.text());
        int found = empty ? 0 : opened.commas + 1;
        if (!empty) {
            requireComplete(close.span());
        }
        boolean many = vocabulary.takesMore(function.text());
        if (arity != null && (many ? found < arity : found != arity)) {
            throw error(
                    Messages.arity(function.text(), arity, many, found),
                    function.span().to(close.span()));
        }
    }

    private void comma(Token token) {
        Open opened = open.peek();
        if (opened == null || opened.function == null) {
            boolean decimal = !checked.isEmpty() && checked.getLast().kind() == Token.Kind.NUMBER;
            throw new FormulaException(Messages.loneComma(decimal), token.span().start(), 1, decimal ? "." : null);
        }
        requireComplete(token.span());
        if (opened.commas > 0 && vocabulary.takesMore(opened.function.text())) {
            nest(opened, opened.function);
        }
        opened.commas++;
        checked.add(token);
        opened.argument = checked.size();
        complete = false;
    }

    /// max(a, b, c) is max(a, max(b, c)).
    private void nest(Open call, Token function) {
        checked.addAll(call.argument, List.of(function, call.token));
        call.nested++;
        requireShallow(call.token.span());
    }

    private void requireShallow(Span at) {
        if (open.stream().mapToInt(call -> 1 + call.nested).sum() > MAX_DEPTH) {
            throw error(Messages.nestedTooDeeply(MAX_DEPTH), at);
        }
    }

    private void requireComplete(Span at) {
        if (complete) {
            return;
        }
        Token before = checked.getLast();
        if (before.kind() == Token.Kind.OPERATOR) {
            throw error(Messages.noOperandAfter(before.text()), before.span());
        }
        throw error(Messages.NO_ARGUMENT, at);
    }

    private void finish() {
        if (!complete && !checked.isEmpty() && checked.getLast().kind() == Token.Kind.OPERATOR) {
            requireComplete(new Span(end, 0));
        }
        Open unclosed = open.peek();
        if (unclosed != null) {
            throw new FormulaException(
                    Messages.NEVER_CLOSED, unclosed.token.span().start(), 1, null);
        }
    }

    private static FormulaException error(String sentence, Span span) {
        return new FormulaException(sentence, span.start(), span.length());
    }
}

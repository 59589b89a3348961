package io.github.thalweg.formula.parse;

import io.github.thalweg.formula.syntax.FormulaException;
import io.github.thalweg.formula.syntax.Lexer;
import io.github.thalweg.formula.syntax.Lexer.Token;
import io.github.thalweg.formula.syntax.Postfix;
import io.github.thalweg.formula.syntax.Syntax;
import java.util.List;

/// Parser of one expression of the language.
public final class Parser {
    /// The longest expression, in characters.
    public static final int MAX_LENGTH = 2000;

    private Parser() {}

    /// @throws FormulaException when `text` is not an expression in these words
    public static Syntax parse(String text, Vocabulary vocabulary) {
        if (text.length() > MAX_LENGTH) {
            throw new FormulaException(
                    Messages.tooLong(MAX_LENGTH, text.length()), MAX_LENGTH, text.length() - MAX_LENGTH);
        }
        List<Token> tokens = Lexer.tokens(text);
        if (tokens.isEmpty()) {
            throw new FormulaException(Messages.empty(GivenNames.example(vocabulary.names())), 0, text.length());
        }
        return Postfix.parse(Grammar.check(tokens, vocabulary, text.length()), vocabulary.functions());
    }
}

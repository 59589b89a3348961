package io.github.thalweg.window.editor;

import io.github.thalweg.rule.Definition;
import io.github.thalweg.rule.InitialValue;
import io.github.thalweg.rule.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A word of a rule's or a schedule's text with its kind, for colouring. The text may be wrong.
///
/// @param start offset in the text, in characters
/// @param end   offset after it
public record RuleWord(int start, int end, Kind kind) {
    public enum Kind {
        COMMENT,
        QUOTED,
        NUMBER,
        FUNCTION,
        /// A name that the run gives: `theta`, `g`, `t`, `lr`, ...
        GIVEN,
        PARAMETER,
        /// A name that lives on from one update to the next.
        STATE,
        NAME,
        SYMBOL
    }

    private static final Set<String> GIVEN =
            Set.of("theta", "g", "t", "lr", "lr0", "loss", "axis", "k", "N", "last_loss", "validation");
    private static final Pattern WORD = Pattern.compile("(?<comment>#[^\n]*)|(?<quoted>\"[^\"\n]*\"?)"
            + "|(?<number>(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?)"
            + "|(?<name>\\p{L}[\\p{L}0-9_₀-₉]*)(?<call>(?=[ \t]*\\())?"
            + "|(?<symbol>[^\\s\\p{L}0-9\"#]+)|\\S");

    /// All words of a definition's text, in order; only white space is between them.
    public static List<RuleWord> of(Definition definition) {
        Set<String> parameters =
                definition.parameters().stream().map(Parameter::name).collect(Collectors.toSet());
        Set<String> state = definition.state().stream().map(InitialValue::name).collect(Collectors.toSet());
        var words = new ArrayList<RuleWord>();
        Matcher word = WORD.matcher(definition.text());
        while (word.find()) {
            words.add(new RuleWord(word.start(), word.end(), kind(word, parameters, state)));
        }
        return words;
    }

    private static Kind kind(Matcher word, Set<String> parameters, Set<String> state) {
        if (word.group("name") != null) {
            return name(word.group("name"), word.group("call") != null, parameters, state);
        }
        return word.group("comment") != null
                ? Kind.COMMENT
                : word.group("quoted") != null ? Kind.QUOTED : word.group("number") != null ? Kind.NUMBER : Kind.SYMBOL;
    }

    private static Kind name(String name, boolean called, Set<String> parameters, Set<String> state) {
        if (parameters.contains(name) && !name.equals("lr")) {
            return Kind.PARAMETER;
        }
        if (state.contains(name)) {
            return Kind.STATE;
        }
        return called ? Kind.FUNCTION : GIVEN.contains(name) ? Kind.GIVEN : Kind.NAME;
    }

    /// The text with a name replaced wherever it is code, not in comments.
    static String renamed(Definition definition, String from, String to) {
        var text = new StringBuilder(definition.text());
        for (RuleWord word : of(definition).reversed()) {
            boolean code = word.kind != Kind.COMMENT && word.kind != Kind.QUOTED;
            if (code && definition.text().substring(word.start, word.end).equals(from)) {
                text.replace(word.start, word.end, to);
            }
        }
        return text.toString();
    }
}

package io.github.thalweg.rule;

import io.github.thalweg.formula.parse.Parser;
import io.github.thalweg.formula.parse.Vocabulary;
import io.github.thalweg.formula.spelling.Reading;
import io.github.thalweg.formula.spelling.Spelling;
import io.github.thalweg.formula.syntax.FormulaException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What people type as a rule or a schedule, in the spelling of the language: powers, roots and signs as books and code
/// have them. A name is what it is called. A line that is none however it is read stays as it is, for the sentence
/// about it.
public final class RuleSpelling {
    /// @param text       the lines
    /// @param state      the initial values
    /// @param notes      sentences on what was read as something else than another way of writing
    /// @param stateNotes the same for initial values, by their names
    /// @param refused    what is wrong with lines that are none however they are read, by their number from 0
    public record Lines(
            String text,
            List<InitialValue> state,
            List<String> notes,
            Map<String, List<String>> stateNotes,
            Map<Integer, FormulaException> refused) {
        public Lines {
            state = List.copyOf(state);
            notes = List.copyOf(notes);
            stateNotes = Map.copyOf(stateNotes);
            refused = Map.copyOf(refused);
        }

        /// The sentences on the initial values, in their order.
        public List<String> notesOfState() {
            return state.stream()
                    .flatMap(initial -> stateNotes.getOrDefault(initial.name(), List.of()).stream())
                    .toList();
        }

        /// An error in these lines where it stands in the typed ones, which are as many. One about a sign that is read
        /// here is about what is wrong besides.
        public FormulaException typed(FormulaException error, String typed) {
            int number = number(error.start());
            String sentence = String.valueOf(error.getMessage());
            FormulaException refusal = refused.get(number);
            if (refusal != null && isAboutSign(error, refusal)) {
                return refusal;
            }
            String before = typed.split("\n", -1)[number];
            int start = start(typed, number);
            if (before.equals(text.split("\n", -1)[number])) {
                return new FormulaException(
                        sentence, start + error.start() - start(text, number), error.length(), error.suggestion());
            }
            int only = only(before, word(error));
            return only < 0
                    ? new FormulaException(sentence, start, before.length(), error.suggestion())
                    : new FormulaException(sentence, start + only, error.length(), error.suggestion());
        }

        /// What the error is about.
        private String word(FormulaException error) {
            int end = error.start() + error.length();
            return error.start() >= 0 && end <= text.length() ? text.substring(error.start(), end) : "";
        }

        /// Where a word stands in a line that has it once; -1 where it does not.
        private static int only(String line, String word) {
            Matcher found = Pattern.compile("(?<![\\p{L}0-9_₀-₉])" + Pattern.quote(word) + "(?![\\p{L}0-9_₀-₉])")
                    .matcher(line);
            boolean name = !word.isBlank() && TextLength.NAME.fits(word);
            int first = name && found.find() ? found.start() : -1;
            return first >= 0 && !found.find() ? first : -1;
        }

        private static boolean isAboutSign(FormulaException error, FormulaException refusal) {
            String sentence = String.valueOf(error.getMessage());
            String besides = String.valueOf(refusal.getMessage());
            boolean sign = error.suggestion() != null && sentence.matches(Messages.ABOUT_SIGN);
            return (sign && besides.matches(Messages.ABOUT_NAME)) || besides.matches(Messages.ABOUT_MEANING);
        }

        private int number(int at) {
            String before = text.substring(0, Math.clamp(at, 0, text.length()));
            return (int) before.chars().filter(c -> c == '\n').count();
        }
    }

    private final Vocabulary vocabulary;
    private final Set<String> words;
    private final List<String> notes = new ArrayList<>();
    private final Map<Integer, FormulaException> refused = new HashMap<>();

    private RuleSpelling(Set<String> names, Map<String, Integer> functions) {
        vocabulary = Vocabulary.ofRule(names, RandomCalls.unless(names, functions));
        words = new HashSet<>(names);
        words.addAll(functions.keySet());
    }

    /// The lines of a definition as they are meant. A name is taken for the point only where the rule is
    /// then right, or no other line can be the step.
    public static Lines read(Definition definition) {
        List<String> typed = List.of(definition.text().split("\n", -1));
        if (typed.size() > RuleText.MAX_LINES + 1) {
            return new Lines(definition.text(), definition.state(), List.of(), Map.of(), Map.of());
        }
        OtherSteps.Read steps = OtherSteps.read(definition, typed);
        if (definition instanceof UpdateRule rule) {
            var notes = new ArrayList<>(steps.notes());
            List<String> renamed = PointName.meant(rule, steps.lines(), notes);
            Lines lines = renamed == null ? null : read(definition, typed, renamed, notes);
            if (lines != null && (isRight(definition.with(lines)) || lacksStep(definition))) {
                return lines;
            }
        }
        return read(definition, typed, steps.lines(), steps.notes());
    }

    /// Reads a parameter's default that is an expression.
    ///
    /// @param earlier the names that may stand in it
    /// @throws FormulaException when it is none
    public static Reading readDefault(String text, Set<String> earlier) {
        return Spelling.readStrictly(text, earlier, typed -> Parser.parse(typed, Vocabulary.ofNumbers(earlier)));
    }

    private static boolean isRight(Definition definition) {
        return problem(definition).isEmpty();
    }

    /// Whether the point is what is wrong first.
    private static boolean lacksStep(Definition definition) {
        return problem(definition).equals(Messages.neverAssigned("theta"));
    }

    private static String problem(Definition definition) {
        try {
            Text.of(definition);
            return "";
        } catch (FormulaException wrong) {
            return String.valueOf(wrong.getMessage());
        }
    }

    private static Lines read(Definition definition, List<String> typed, List<String> lines, List<String> notes) {
        var names = new LinkedHashSet<>(Text.readable(definition));
        for (String line : lines) {
            Matcher assignment = RuleText.ASSIGNMENT.matcher(line);
            if (assignment.lookingAt()) {
                names.add(assignment.group(2));
            }
        }
        var spelling = new RuleSpelling(names, Text.functions(definition));
        spelling.notes.addAll(notes);
        var text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            boolean same = lines.get(i).equals(typed.get(i));
            text.append(i == 0 ? "" : "\n")
                    .append(spelling.line(i, lines.get(i), same ? start(definition.text(), i) : -1));
        }
        var stateNotes = new HashMap<String, List<String>>();
        List<InitialValue> state = definition.state().stream()
                .map(initial -> read(definition, initial, stateNotes))
                .toList();
        return new Lines(text.toString(), state, spelling.notes, stateNotes, spelling.refused);
    }

    private static InitialValue read(Definition definition, InitialValue initial, Map<String, List<String>> notes) {
        Set<String> names = InitialValues.names(definition);
        try {
            Reading read = Spelling.readStrictly(
                    initial.text(), names, text -> Parser.parse(text, Vocabulary.ofRule(names, Map.of())));
            notes.put(initial.name(), read.notes());
            return new InitialValue(initial.name(), read.formula());
        } catch (FormulaException _) {
            return initial;
        }
    }

    /// Where a line begins.
    private static int start(String text, int line) {
        int start = 0;
        for (int i = 0; i < line; i++) {
            start = text.indexOf('\n', start) + 1;
        }
        return start;
    }

    /// The same of a rule, which has comments.
    private static FormulaException inRule(FormulaException wrong) {
        String sentence = String.valueOf(wrong.getMessage());
        boolean formula = sentence.matches(Messages.ABOUT_COMMENT);
        String comment = formula ? Messages.COMMENT : sentence + "; " + Messages.COMMENT;
        return formula || sentence.matches(Messages.NO_COMMENT)
                ? new FormulaException(comment, wrong.start(), wrong.length())
                : wrong;
    }

    /// @param lineStart where the line stands in the typed text; -1 for one that is read as another
    private String line(int number, String line, int lineStart) {
        String code = RuleText.code(line);
        Matcher assignment = RuleText.ASSIGNMENT.matcher(code);
        String expression = assignment.lookingAt() ? code.substring(assignment.end()) : "";
        String typed = expression.strip();
        if (typed.isEmpty()) {
            return line;
        }
        int start = code.length() - expression.stripLeading().length();
        try {
            Reading read = Spelling.readStrictly(typed, words, text -> Parser.parse(text, vocabulary));
            notes.addAll(read.notes());
            return line.substring(0, start) + read.formula() + line.substring(start + typed.length());
        } catch (FormulaException wrong) {
            if (lineStart >= 0) {
                refused.put(number, RuleText.located(inRule(wrong), number + 1, lineStart + start));
            }
            return line;
        }
    }
}

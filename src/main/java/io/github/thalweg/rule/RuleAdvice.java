package io.github.thalweg.rule;

import io.github.thalweg.formula.syntax.FormulaException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Advice on lines that are written as in other languages: what the same is called here.
final class RuleAdvice {
    private record Habit(Pattern pattern, String advice) {}

    private static final List<Habit> HABITS = List.of(
            new Habit(
                    Pattern.compile("(?i)\\b(?:rand|randn|randint|rand_like|randn_like|rnorm|runif|randomreal"
                            + "|randomvariate|normal|uniform|standard_normal)\\b|\\brandom\\s*[.(]"),
                    Messages.RANDOM),
            new Habit(Pattern.compile("['@]|\\^\\s*\\{?T\\b|\\.T\\b"), Messages.PRODUCT_OF_VECTORS),
            new Habit(Pattern.compile("(?:^|[-+*/=<>(,&|?])\\s*[!~¬](?!=)|\\bnot\\b"), Messages.OPPOSITE),
            new Habit(
                    Pattern.compile("(?<![\\p{L}0-9_])(\\p{L}++)_\\{?t(?:\\s*[-+]\\s*1)?(?![\\p{L}0-9_])"),
                    Messages.WITHOUT_NUMBER),
            new Habit(
                    Pattern.compile("\\?|\\bwhere\\s*\\(|\\b(?:else|then)\\b|^\\s*if\\b|\\bif\\s*\\("),
                    Messages.CHOICE),
            new Habit(Pattern.compile("\\b(np|numpy|jnp|torch|math|Math|tf)\\s*\\.\\s*[a-z]"), Messages.NO_MODULE),
            new Habit(Pattern.compile("^\\s*([\\p{L}][\\p{L}0-9_]*)\\s*([-+*/])="), Messages.WRITTEN_OUT),
            new Habit(Pattern.compile("^[^=]*(:=|←|<-)"), Messages.ASSIGNMENT),
            new Habit(Pattern.compile("[\\p{L}0-9_](?:\\s*\\[|\\.[xy]\\b)"), Messages.NO_INDEX),
            new Habit(Pattern.compile(";\\s*$"), Messages.NO_SEMICOLON),
            new Habit(Pattern.compile(";"), Messages.OWN_LINES),
            new Habit(Pattern.compile("‖|\\|\\|"), Messages.NORM),
            new Habit(Pattern.compile("&|\\b(?:and|or)\\b"), Messages.CONDITIONS),
            new Habit(Pattern.compile("\\b(?:g|grad|theta)_[xy]\\b"), Messages.NO_INDEX),
            new Habit(Pattern.compile("\\bd[A-Z]\\w*\\s*/\\s*d"), Messages.GRADIENT_IS_G),
            new Habit(Pattern.compile("^\\s*(?:return\\s+)?(theta\\b[^=]*[^=\\s])\\s*$"), Messages.STEP),
            new Habit(Pattern.compile("^\\s*return\\b|^[^=]*$"), Messages.NO_RETURN),
            new Habit(Pattern.compile("[∇∂]"), Messages.GRADIENT_IS_G),
            // From the first letter of a word only: a long word would else be read again from each of its letters.
            new Habit(
                    Pattern.compile(
                            "(?<![\\p{L}0-9_])([\\p{L}0-9_]++)\\.(norm|sum|sqrt|sign|abs|exp|log|tanh|floor|round)\\(\\)"),
                    Messages.FUNCTION_FIRST),
            new Habit(
                    Pattern.compile("(?<![\\p{L}0-9_])([\\p{L}0-9_]++)\\.(pow|clamp|clip|max|min|dot)\\("),
                    Messages.FUNCTION_FIRST_OF_MANY),
            new Habit(Pattern.compile("\\.(?:add|sub|mul|div)_?\\("), Messages.ARITHMETIC),
            new Habit(Pattern.compile("\\.(clone\\(\\)|copy\\(\\)|detach\\(\\)|item\\(\\)|data)"), Messages.NAME_ALONE),
            new Habit(Pattern.compile("^\\s*(?:for|while)\\b"), Messages.NO_LOOP));

    private RuleAdvice() {}

    /// The same error, with advice where the line shows a habit of another language, or reads a name that is nowhere
    /// declared.
    static FormulaException on(FormulaException error, String line) {
        for (Habit habit : HABITS) {
            Matcher found = habit.pattern().matcher(line);
            if (found.find() && isAbout(error, habit)) {
                var advice = new StringBuilder();
                found.appendReplacement(advice, habit.advice());
                return advised(error, advice.substring(found.start()));
            }
        }
        Matcher undeclared = Messages.ABOUT_UNDECLARED.matcher(String.valueOf(error.getMessage()));
        return undeclared.matches() ? advised(error, Messages.declared(undeclared.group(1))) : error;
    }

    /// A bracket is no parenthesis that was mistyped.
    private static FormulaException advised(FormulaException error, String advice) {
        boolean bracket = "(".equals(error.suggestion())
                || ",".equals(error.suggestion())
                || advice.equals(Messages.RANDOM)
                || advice.equals(Messages.OPPOSITE)
                || advice.equals(Messages.PRODUCT_OF_VECTORS);
        String sentence = String.valueOf(error.getMessage());
        String kept = bracket ? sentence.replaceFirst("; did you mean .*", "") : sentence;
        if (advice.equals(Messages.NORM)) {
            kept = kept.replaceFirst("; an absolute value .*", "");
        }
        return new FormulaException(
                kept + "; " + advice, error.start(), error.length(), bracket ? null : error.suggestion());
    }

    /// A line with a right `if` may be wrong elsewhere, and a line is no step because it begins with theta.
    private static boolean isAbout(FormulaException error, Habit habit) {
        String sentence = String.valueOf(error.getMessage());
        return switch (habit.advice()) {
            case Messages.CHOICE -> sentence.matches(Messages.ABOUT_CHOICE);
            case Messages.RANDOM -> sentence.matches(Messages.ABOUT_RANDOM);
            case Messages.PRODUCT_OF_VECTORS -> sentence.matches(Messages.ABOUT_VECTORS);
            case Messages.OPPOSITE -> sentence.matches(Messages.ABOUT_OPPOSITE);
            case Messages.WITHOUT_NUMBER -> sentence.matches(Messages.ABOUT_NUMBERED);
            case Messages.STEP, Messages.NO_RETURN -> sentence.startsWith(Messages.NO_ASSIGNMENT);
            default -> true;
        };
    }
}

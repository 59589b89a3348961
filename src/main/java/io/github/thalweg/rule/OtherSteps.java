package io.github.thalweg.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Assignments as code and books write them: `theta -= lr*g`, `theta := ...`, `θ_{t+1} = θ_t - lr*g`. Each line stays
/// one line.
final class OtherSteps {
    private static final String NAME = "\\p{L}[\\p{L}0-9_₀-₉]*";
    private static final Pattern COMPOUND = Pattern.compile("(\\s*+)(" + NAME + ")\\s*+([-+*/])=(?!=)\\s*+(.+)");
    private static final Pattern SIGN = Pattern.compile("^(\\s*+" + NAME + "\\s*+)(?::=|←|<-)(?!=)");
    private static final Pattern GREEK =
            Pattern.compile("\\\\theta(?![\\p{L}0-9])|(?<![\\p{L}0-9_₀-₉])θ(?![0-9₀-₉]|(?![ₜₖₙ])\\p{L})");
    /// The letter that counts updates, and how far from it.
    private static final String COUNTED = "\\s*([tkn])\\s*(?:([-+])\\s*1\\s*)?";

    private static final Pattern INDEXED = Pattern.compile("(?<![\\p{L}0-9_₀-₉])(\\p{L}[\\p{L}0-9]*)(?:\\[" + COUNTED
            + "]|[_^]\\{\\(?" + COUNTED + "\\)?}|_([tkn])(?![\\p{L}0-9_₀-₉])|([ₜₖₙ])(?:([₊₋])₁)?)");
    /// What binds less than a product.
    private static final String LOOSE = "+-<>=!?%";

    private static final String THETA = "theta";

    private final Set<String> known;
    private final List<String> notes = new ArrayList<>();

    /// @param lines the text, one for each of the typed lines
    /// @param notes sentences on what was read as something else than another way of writing
    record Read(List<String> lines, List<String> notes) {}

    private OtherSteps(Set<String> known) {
        this.known = known;
    }

    static Read read(Definition definition, List<String> typed) {
        var steps = new OtherSteps(Text.readable(definition));
        List<String> lines = typed;
        if (definition instanceof UpdateRule) {
            if (typed.stream().map(RuleText::code).anyMatch(PlainStep::isForeign)) {
                return new Read(typed, List.of());
            }
            lines = steps.withoutIndices(lines);
            boolean other = steps.known.contains("θ");
            lines = other ? lines : each(lines, code -> GREEK.matcher(code).replaceAll(THETA));
        }
        var read = new ArrayList<String>();
        for (int i = 0; i < lines.size(); i++) {
            String code = RuleText.code(lines.get(i));
            read.add(steps.assignment(code, RuleText.code(typed.get(i)))
                    + lines.get(i).substring(code.length()));
        }
        return new Read(read, steps.notes);
    }

    /// What stands before the comments, changed.
    static List<String> each(List<String> lines, UnaryOperator<String> change) {
        return lines.stream()
                .map(line -> {
                    String code = RuleText.code(line);
                    return change.apply(code) + line.substring(code.length());
                })
                .toList();
    }

    private String assignment(String code, String typed) {
        Matcher compound = COMPOUND.matcher(code.stripTrailing());
        if (!compound.matches()) {
            return SIGN.matcher(code).replaceFirst("$1=");
        }
        String name = compound.group(2);
        String sign = compound.group(3);
        String value = compound.group(4).replaceFirst(";$", "").stripTrailing();
        boolean sum = sign.equals("+") || sign.equals("-");
        boolean alone = sum ? isProduct(value) : value.matches("[\\p{L}0-9_₀-₉.]+");
        String operator = sum ? " " + sign + " " : sign;
        String written = name + " = " + name + operator + (alone ? value : "(" + value + ")");
        notes.add(Messages.readAs(typed.strip(), written));
        return compound.group(1) + written + code.substring(code.stripTrailing().length());
    }

    private static boolean isProduct(String value) {
        int depth = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0 && LOOSE.indexOf(c) >= 0) {
                return false;
            }
        }
        return !value.contains(" if ");
    }

    /// One update's names without the number of the update. A name whose old value is read after it has a new one
    /// needs a name of its own for it, and so nothing is read here.
    private List<String> withoutIndices(List<String> lines) {
        var assigned = new HashMap<String, Integer>();
        for (int i = 0; i < lines.size(); i++) {
            Matcher left = INDEXED.matcher(RuleText.code(lines.get(i)));
            boolean begins = left.find()
                    && RuleText.code(lines.get(i)).substring(0, left.start()).isBlank();
            boolean assigns = begins && lines.get(i).substring(left.end()).matches("(?s)\\s*=(?!=).*");
            if (assigns && !known.contains(left.group()) && assigned.put(left.group(1), i) != null) {
                return lines;
            }
        }
        if (assigned.isEmpty() || !inOrder(lines, assigned)) {
            return lines;
        }
        var names = new LinkedHashSet<String>();
        List<String> without = each(
                lines,
                code -> INDEXED.matcher(code).replaceAll(found -> {
                    boolean kept = known.contains(found.group());
                    if (!kept) {
                        names.add(found.group());
                    }
                    return Matcher.quoteReplacement(kept ? found.group() : found.group(1));
                }));
        notes.add(Messages.withoutIndices(String.join(", ", names)));
        return without;
    }

    private boolean inOrder(List<String> lines, Map<String, Integer> assigned) {
        var offsets = new HashMap<String, Integer>();
        assigned.forEach((name, line) -> offsets.put(name, offset(first(lines.get(line)))));
        for (int i = 0; i < lines.size(); i++) {
            Matcher read = INDEXED.matcher(RuleText.code(lines.get(i)));
            while (read.find()) {
                String name = read.group(1);
                Integer line = assigned.get(name);
                boolean left = line != null
                        && line == i
                        && read.start() == first(lines.get(i)).start();
                if (!left && !known.contains(read.group()) && !isInOrder(offset(read), i, line, offsets.get(name))) {
                    return false;
                }
            }
        }
        return true;
    }

    /// @param assigned the line that gives the name its new value; null for a name that is given
    /// @param made     the number of that value
    private static boolean isInOrder(int read, int line, @Nullable Integer assigned, @Nullable Integer made) {
        if (assigned == null || made == null) {
            return read <= 0;
        }
        return line > assigned ? read == made : read == made - 1;
    }

    private static Matcher first(String line) {
        Matcher first = INDEXED.matcher(RuleText.code(line));
        first.find();
        return first;
    }

    private static int offset(Matcher index) {
        for (int group : new int[] {3, 5, 8}) {
            String sign = index.group(group);
            if (sign != null) {
                return sign.equals("+") || sign.equals("₊") ? 1 : -1;
            }
        }
        return 0;
    }
}

package io.github.thalweg.figure.step;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Mathematical notation of a rule's names: `beta1` is β with an index, `m_hat` an m with a hat.
final class LatexNames {
    private static final Set<String> GREEK = Set.of(
            "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi pi rho sigma tau phi chi psi omega"
                    .split(" ", -1));
    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("α", "\\alpha"),
            Map.entry("β", "\\beta"),
            Map.entry("γ", "\\gamma"),
            Map.entry("δ", "\\delta"),
            Map.entry("ε", "\\varepsilon"),
            Map.entry("ζ", "\\zeta"),
            Map.entry("η", "\\eta"),
            Map.entry("θ", "\\theta"),
            Map.entry("κ", "\\kappa"),
            Map.entry("λ", "\\lambda"),
            Map.entry("μ", "\\mu"),
            Map.entry("ν", "\\nu"),
            Map.entry("ξ", "\\xi"),
            Map.entry("π", "\\pi"),
            Map.entry("ρ", "\\rho"),
            Map.entry("σ", "\\sigma"),
            Map.entry("τ", "\\tau"),
            Map.entry("φ", "\\varphi"),
            Map.entry("χ", "\\chi"),
            Map.entry("ψ", "\\psi"),
            Map.entry("ω", "\\omega"),
            Map.entry("Δ", "\\Delta"),
            Map.entry("∞", "\\infty"));
    private static final Map<String, String> WHOLE = Map.of(
            "lr0", "\\eta_{0}",
            "loss", "f(\\theta)",
            "eps", "\\varepsilon",
            "inf", "\\infty",
            "schedule", "\\mathrm{schedule}");
    private static final Map<String, String> ACCENTS =
            Map.of("hat", "\\hat", "bar", "\\bar", "tilde", "\\tilde", "dot", "\\dot");
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final String PLAIN = ".,:;!?()[]+-*/=<>|'";
    private static final Map<Integer, String> ESCAPES = Map.of(
            (int) '_', "\\_",
            (int) '#', "\\#",
            (int) '$', "\\$",
            (int) '%', "\\%",
            (int) '&', "\\&",
            (int) '{', "\\{",
            (int) '}', "\\}",
            (int) '\\', "\\backslash ");
    private static final Pattern INDEXED = Pattern.compile("(\\p{L}+?)_?([0-9]+|[₀-₉]+)");
    private static final Pattern SUFFIXED = Pattern.compile("(.+)_(\\p{L}+)");

    private final Map<String, String> symbols;

    /// @param symbols of the rule's parameters, e.g. `β₁` of `beta1`
    LatexNames(Map<String, String> symbols) {
        this.symbols = Map.copyOf(symbols);
    }

    String of(String name) {
        String symbol = symbols.get(name);
        if (symbol != null && !symbol.equals(name)) {
            return written(symbol);
        }
        String whole = WHOLE.get(name);
        return whole != null ? whole : written(name);
    }

    private static String written(String name) {
        Matcher suffixed = SUFFIXED.matcher(name);
        if (suffixed.matches()) {
            String accent = ACCENTS.get(suffixed.group(2));
            String stem = written(suffixed.group(1));
            return accent != null ? accent + "{" + stem + "}" : "{" + stem + "}_{" + word(suffixed.group(2)) + "}";
        }
        Matcher indexed = INDEXED.matcher(name);
        if (indexed.matches()) {
            return word(indexed.group(1)) + "_{" + digits(indexed.group(2)) + "}";
        }
        return word(name);
    }

    private static String word(String word) {
        if (GREEK.contains(word)) {
            return "\\" + word;
        }
        String letter = LETTERS.get(word);
        if (letter != null) {
            return letter;
        }
        return word.length() == 1 && isLetter(word.charAt(0)) ? word : "\\mathrm{" + escaped(word) + "}";
    }

    /// A choice that a rule's text names in quotation marks.
    static String quoted(String text) {
        String safe = escaped(text);
        return (safe.equals(text) ? "\\text{" : "\\mathrm{") + safe + "}";
    }

    /// A text whose characters are all shown as they are and never read as commands: ASCII letters and digits, Greek
    /// letters, raised and lowered digits; any other sign is escaped or, where LaTeX has none, a square.
    static String escaped(String text) {
        var latex = new StringBuilder();
        text.codePoints().forEach(c -> latex.append(escaped(c)));
        return latex.toString();
    }

    private static String escaped(int c) {
        String letter = LETTERS.get(Character.toString(c));
        if (letter != null) {
            return letter + " ";
        }
        if (c >= '₀' && c <= '₉') {
            return "_{" + (c - '₀') + "}";
        }
        if (SUPERSCRIPTS.indexOf(c) >= 0) {
            return "^{" + SUPERSCRIPTS.indexOf(c) + "}";
        }
        if (c > ' ' && c < 0x7f) {
            return isLetter(c) || PLAIN.indexOf(c) >= 0 ? Character.toString(c) : ESCAPES.getOrDefault(c, "\\square ");
        }
        return Character.isWhitespace(c) ? "\\ " : "\\square ";
    }

    private static boolean isLetter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    private static String digits(String digits) {
        return digits.chars()
                .map(c -> c >= '₀' ? c - '₀' + '0' : c)
                .collect(StringBuilder::new, (text, c) -> text.append((char) c), StringBuilder::append)
                .toString();
    }
}

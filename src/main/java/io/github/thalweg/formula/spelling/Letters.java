package io.github.thalweg.formula.spelling;

import java.text.Normalizer;
import java.util.Map;

/// Letters that look like those of the language, and characters that cannot be seen.
final class Letters {
    private static final String CYRILLIC = "асеорхуіјАВЕКМНОРСТХУ";
    private static final String LATIN = "aceopxyijABEKMHOPCTXY";
    private static final Map<Integer, String> SYMBOLS = Map.ofEntries(
            Map.entry((int) '−', "-"),
            Map.entry((int) '–', "-"),
            Map.entry((int) '—', "-"),
            Map.entry((int) '‐', "-"),
            Map.entry((int) '‑', "-"),
            Map.entry((int) '×', "*"),
            Map.entry((int) '·', "*"),
            Map.entry((int) '⋅', "*"),
            Map.entry((int) '∙', "*"),
            Map.entry((int) '•', "*"),
            Map.entry((int) '∗', "*"),
            Map.entry((int) '⁎', "*"),
            Map.entry((int) '✕', "*"),
            Map.entry((int) '✖', "*"),
            Map.entry((int) '÷', "/"),
            Map.entry((int) '∕', "/"),
            Map.entry((int) '⁄', "/"),
            Map.entry((int) '≤', "<="),
            Map.entry((int) '⩽', "<="),
            Map.entry((int) '≥', ">="),
            Map.entry((int) '⩾', ">="),
            Map.entry((int) '≠', "!="),
            Map.entry((int) 'ˆ', "^"),
            Map.entry((int) '∣', "|"));
    private static final Map<Integer, String> FRACTIONS = Map.ofEntries(
            Map.entry((int) '½', "(1/2)"),
            Map.entry((int) '⅓', "(1/3)"),
            Map.entry((int) '⅔', "(2/3)"),
            Map.entry((int) '¼', "(1/4)"),
            Map.entry((int) '¾', "(3/4)"),
            Map.entry((int) '⅕', "(1/5)"),
            Map.entry((int) '⅙', "(1/6)"),
            Map.entry((int) '⅛', "(1/8)"));
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁽⁾ⁿˣʸᵃᵇᵏᵐᵗ˙";
    private static final String LEVEL = "0123456789+-()nxyabkmt.";

    private Letters() {}

    static boolean isInvisible(int c) {
        return c == 0xAD
                || c == 0xFEFF
                || (c >= 0x200B && c <= 0x200F)
                || (c >= 0x2060 && c <= 0x2064)
                || (c >= 0x202A && c <= 0x202E)
                || c == 0xFE0E
                || c == 0xFE0F;
    }

    static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    static boolean isCyrillic(int c) {
        return CYRILLIC.indexOf(c) >= 0;
    }

    /// The character that was meant: the same one without its width, slant or weight.
    static int plain(int c) {
        int cyrillic = CYRILLIC.indexOf(c);
        if (cyrillic >= 0) {
            return LATIN.charAt(cyrillic);
        }
        boolean styled = (c >= 0x1D400 && c <= 0x1D7FF) || (c >= 0xFF01 && c <= 0xFF5E) || (c >= 0x2102 && c <= 0x2134);
        if (!styled && c != 'ϑ' && c != 'ϕ' && c != 'ϵ') {
            return c;
        }
        String normal = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
        return normal.codePointAt(0);
    }

    /// The operator that a character stands for, or the character.
    static String symbol(int c) {
        return SYMBOLS.getOrDefault(c, Character.toString(c));
    }

    static boolean isFraction(int c) {
        return FRACTIONS.containsKey(c);
    }

    static String fraction(int c) {
        return FRACTIONS.getOrDefault(c, "");
    }

    static boolean isRaised(int c) {
        return RAISED.indexOf(c) >= 0;
    }

    /// Digits that are set low, on the line.
    static String onTheLine(String digits) {
        return digits.chars()
                .map(c -> c - '₀' + '0')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /// What is set high, on the line.
    static char level(int c) {
        return LEVEL.charAt(RAISED.indexOf(c));
    }
}

package io.github.thalweg.formula.spelling;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;

/// Letters that look like those of the language, and characters that cannot be seen.
final class Letters {
    private static final String CYRILLIC = "асеорхуіјѕАВЕКМНОРСТХУ";
    private static final String LATIN = "aceopxyijsABEKMHOPCTXY";
    private static final Map<Integer, String> SYMBOLS = Map.ofEntries(
            Map.entry((int) '−', "-"),
            Map.entry((int) '–', "-"),
            Map.entry((int) '—', "-"),
            Map.entry((int) '‐', "-"),
            Map.entry((int) '‑', "-"),
            Map.entry((int) '‒', "-"),
            Map.entry((int) '―', "-"),
            Map.entry((int) '﹣', "-"),
            Map.entry((int) '×', "*"),
            Map.entry((int) '·', "*"),
            Map.entry((int) '⋅', "*"),
            Map.entry((int) '∙', "*"),
            Map.entry((int) '•', "*"),
            Map.entry((int) '∗', "*"),
            Map.entry((int) '⁎', "*"),
            Map.entry((int) '⊙', "*"),
            Map.entry((int) '⋆', "*"),
            Map.entry((int) '‧', "*"),
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
            Map.entry((int) '∣', "|"),
            Map.entry((int) '∥', "‖"),
            Map.entry((int) '≔', "="),
            Map.entry((int) '∶', ":"),
            Map.entry((int) '′', "'"),
            Map.entry((int) '’', "'"));
    private static final String FRACTIONS = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒";
    private static final List<String> QUOTIENTS = List.of(
            "1/2", "1/3", "2/3", "1/4", "3/4", "1/5", "2/5", "3/5", "4/5", "1/6", "5/6", "1/7", "1/8", "3/8", "5/8",
            "7/8", "1/9", "1/10");
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁽⁾ⁿˣʸᵃᵇᵏᵐᵗ˙ᐟᵀ";
    private static final String LEVEL = "0123456789+-()nxyabkmt./T";

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

    /// The character that was meant: the same one without its width, slant or weight, and a digit of any script.
    static int plain(int c) {
        int cyrillic = CYRILLIC.indexOf(c);
        if (cyrillic >= 0) {
            return LATIN.charAt(cyrillic);
        }
        if (Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER) {
            return '0' + Character.digit(c, 10);
        }
        boolean styled = (c >= 0x1D400 && c <= 0x1D7FF)
                || (c >= 0xFF01 && c <= 0xFF5E)
                || (c >= 0x2102 && c <= 0x2134)
                || (c >= 0x2145 && c <= 0x2149);
        if (!styled && "ϑϕϵµ".indexOf(c) < 0) {
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
        return FRACTIONS.indexOf(c) >= 0;
    }

    static String fraction(int c) {
        return "(" + QUOTIENTS.get(FRACTIONS.indexOf(c)) + ")";
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

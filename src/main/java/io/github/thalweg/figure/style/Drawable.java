package io.github.thalweg.figure.style;

/// Text in which every character can be part of a drawing in every format.
///
/// Line ends and tabs are blanks. Characters without a shape (controls, joiners, byte order marks) are left out. Halves
/// of a character and code points that are none become the replacement character; what a typeface lacks stays and is
/// drawn as its box.
final class Drawable {
    private static final int REPLACEMENT = 0xFFFD;

    private Drawable() {}

    static String of(String text) {
        return text.codePoints().allMatch(Drawable::isPlain) ? text : replaced(text);
    }

    private static String replaced(String text) {
        var out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (Character.isWhitespace(c) || isLineEnd(c)) {
                out.append(' ');
            } else if (isNoCharacter(c)) {
                out.appendCodePoint(REPLACEMENT);
            } else if (!isShapeless(c)) {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    private static boolean isPlain(int c) {
        return c >= ' ' && !isShapeless(c) && !isNoCharacter(c) && !isLineEnd(c);
    }

    private static boolean isLineEnd(int c) {
        int type = Character.getType(c);
        return type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR;
    }

    private static boolean isShapeless(int c) {
        int type = Character.getType(c);
        boolean variation = (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0000 && c <= 0xE0FFF);
        return type == Character.CONTROL || type == Character.FORMAT || variation;
    }

    private static boolean isNoCharacter(int c) {
        return Character.getType(c) == Character.SURROGATE || (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    }
}

package io.github.thalweg.export.picture;

/// Text without the characters that XML 1.0 cannot hold.
final class XmlText {
    private XmlText() {}

    static String of(String text) {
        var kept = new StringBuilder();
        text.codePoints().filter(XmlText::isAllowed).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isAllowed(int c) {
        boolean control = c < 0x20 && c != '\t' && c != '\n' && c != '\r';
        return !control && !(c >= 0xD800 && c <= 0xDFFF) && c != 0xFFFE && c != 0xFFFF;
    }
}

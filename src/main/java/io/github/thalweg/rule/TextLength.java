package io.github.thalweg.rule;

/// The most letters that texts may have which are drawn and listed: longer ones take longer to draw than anyone waits.
public enum TextLength {
    TITLE("a title", 500),
    LABEL("a label", 200),
    NAME("a name", 200),
    SYMBOL("a symbol", 40),
    COMMENT("a comment", 500);

    private final String what;
    private final int max;

    TextLength(String what, int max) {
        this.what = what;
        this.max = max;
    }

    public boolean fits(String text) {
        return text.codePointCount(0, text.length()) <= max;
    }

    /// As much of a text as fits.
    public String cut(String text) {
        return fits(text) ? text : text.substring(0, text.offsetByCodePoints(0, max - 1)) + "…";
    }

    /// E.g. `at most 500 letters in a title, found 501`: what was expected and what was found.
    public String expectation(String text) {
        return Messages.letters(max, what, text.codePointCount(0, text.length()));
    }
}

package io.github.thalweg.export.html;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Writer of a style sheet without comments, and without the spaces that mean nothing.
public final class TightStyle {
    /// A text, which stays; a comment; or a mark with what is around it.
    private static final Pattern PART = Pattern.compile("\"[^\"]*\"|/\\*(?s:.*?)\\*/|\\s*([{};,])\\s*|(:)\\s+|\\s+");

    private TightStyle() {}

    public static String of(String style) {
        String bare = PART.matcher(style).replaceAll(part -> Matcher.quoteReplacement(tight(part)));
        // A comment between two rules leaves their spaces.
        return PART.matcher(bare)
                .replaceAll(part -> Matcher.quoteReplacement(tight(part)))
                .strip();
    }

    private static String tight(MatchResult part) {
        String found = part.group();
        if (found.startsWith("\"")) {
            return found;
        }
        if (found.startsWith("/*")) {
            return "";
        }
        String mark = part.group(1) == null ? part.group(2) : part.group(1);
        return mark == null ? " " : mark;
    }
}

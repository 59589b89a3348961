import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Comments filled to the width of a line, before the formatter sees them.
///
/// The formatter cuts a comment line that is too long and leaves the rest of it, a word or two, on a line of its own.
/// Here such a paragraph is filled anew. Paragraphs that are neither too wide nor cut keep the lines they have.
final class Comments {
    private static final int WIDTH = 120;
    /// A line at least this long that is followed by one of at most two words was cut by the formatter.
    private static final int NEARLY_FULL = 101;

    private static final Pattern COMMENT = Pattern.compile("(\\s*///?)(?: (.*))?");
    private static final Pattern STUB = Pattern.compile("\\s*\\S+( \\S+)?");
    private static final Pattern UNIT = Pattern.compile("(- |\\* |\\d+\\. |@(?:param \\S+|return|throws \\S+) +).*");

    /// The source with every paragraph of a comment at most [#WIDTH] columns wide and in unbroken lines.
    static String filled(String source) {
        var out = new ArrayList<String>();
        var paragraph = new ArrayList<String>();
        boolean verbatim = false;
        for (String line : source.split("\n", -1)) {
            Matcher comment = COMMENT.matcher(line);
            String text = comment.matches() && comment.group(2) != null ? comment.group(2) : "";
            verbatim ^= text.startsWith("```");
            boolean prose = !text.isBlank() && !verbatim && !text.startsWith("|") && !text.startsWith("```");
            boolean goesOn =
                    prose && !paragraph.isEmpty() && !UNIT.matcher(text).matches() && samePrefix(paragraph, line);
            if (!goesOn) {
                out.addAll(filled(paragraph));
                paragraph.clear();
            }
            if (prose) {
                paragraph.add(line);
            } else {
                out.add(line);
            }
        }
        out.addAll(filled(paragraph));
        return String.join("\n", out);
    }

    private static boolean samePrefix(List<String> paragraph, String line) {
        return prefix(paragraph.getFirst()).equals(prefix(line));
    }

    private static List<String> filled(List<String> paragraph) {
        return isTooWide(paragraph) || isCut(paragraph) ? fill(paragraph) : paragraph;
    }

    private static boolean isTooWide(List<String> paragraph) {
        return paragraph.stream().anyMatch(line -> line.length() > WIDTH);
    }

    private static boolean isCut(List<String> paragraph) {
        for (int i = 1; i < paragraph.size() - 1; i++) {
            if (paragraph.get(i - 1).length() >= NEARLY_FULL
                    && STUB.matcher(text(paragraph.get(i))).matches()) {
                return true;
            }
        }
        return false;
    }

    private static List<String> fill(List<String> paragraph) {
        String prefix = prefix(paragraph.getFirst()) + " ";
        Matcher unit = UNIT.matcher(text(paragraph.getFirst()));
        String hanging = unit.matches() ? " ".repeat(unit.group(1).length()) : "";
        String first = unit.matches() ? unit.group(1) : "";
        String words = text(paragraph.getFirst()).substring(first.length());
        for (String line : paragraph.subList(1, paragraph.size())) {
            words += " " + text(line).strip();
        }
        var lines = new ArrayList<String>();
        var line = new StringBuilder(prefix + first);
        int start = line.length();
        for (String word : words.strip().split(" +")) {
            if (line.length() > start && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder(prefix + hanging);
                start = line.length();
            }
            line.append(line.length() > start ? " " : "").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static String prefix(String line) {
        Matcher comment = COMMENT.matcher(line);
        return comment.matches() ? comment.group(1) : "";
    }

    private static String text(String line) {
        Matcher comment = COMMENT.matcher(line);
        return comment.matches() && comment.group(2) != null ? comment.group(2) : "";
    }
}

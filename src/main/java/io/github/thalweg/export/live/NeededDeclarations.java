package io.github.thalweg.export.live;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The declarations of a script that another one needs: those whose names stand in it, and those that these need. So a
/// page has the elementary functions of its own formulas only.
public final class NeededDeclarations {
    private static final Pattern START = Pattern.compile("(?:function|const|let) .*");
    private static final Pattern DECLARED = Pattern.compile("(?:(?:function|const|let) |, )(\\w+)(?= =|\\()");
    private static final Pattern WORD = Pattern.compile("\\w+");

    /// Lines of the script that belong together, in order.
    private final List<List<String>> pieces = new ArrayList<>();

    /// The piece that declares a name.
    private final Map<String, Integer> declared = new HashMap<>();

    private NeededDeclarations(String script) {
        int depth = 0;
        for (String line : script.lines().toList()) {
            boolean declares = depth == 0 && START.matcher(line).matches();
            if (declares || (depth == 0 && isComment(line)) || pieces.isEmpty()) {
                pieces.add(new ArrayList<>());
            }
            pieces.getLast().add(line);
            if (declares) {
                declare(line);
            }
            depth += isComment(line) ? 0 : opened(line);
        }
    }

    /// The part of a script that another one needs.
    ///
    /// @param script functions, constants and variables, each beginning a line of its own; comments stay
    /// @param user   the script that calls them
    public static String of(String script, String user) {
        return new NeededDeclarations(script).neededBy(user);
    }

    private static boolean isComment(String line) {
        return line.startsWith("//");
    }

    private void declare(String line) {
        Matcher names = DECLARED.matcher(line.startsWith("function") ? line.substring(0, line.indexOf('(') + 1) : line);
        while (names.find()) {
            declared.put(names.group(1), pieces.size() - 1);
        }
    }

    /// How many braces and brackets a line leaves open.
    private static int opened(String line) {
        return line.chars()
                .map(c -> "{([".indexOf(c) >= 0 ? 1 : "})]".indexOf(c) >= 0 ? -1 : 0)
                .sum();
    }

    private String neededBy(String user) {
        var needed = new TreeSet<Integer>();
        Deque<String> texts = new ArrayDeque<>(List.of(user));
        while (!texts.isEmpty()) {
            Matcher words = WORD.matcher(texts.pop());
            while (words.find()) {
                Integer piece = declared.get(words.group());
                if (piece != null && needed.add(piece)) {
                    texts.push(String.join("\n", pieces.get(piece)));
                }
            }
        }
        return IntStream.range(0, pieces.size())
                .filter(piece ->
                        needed.contains(piece) || isComment(pieces.get(piece).getFirst()))
                .boxed()
                .flatMap(piece -> pieces.get(piece).stream())
                .collect(Collectors.joining("\n", "", "\n"));
    }
}

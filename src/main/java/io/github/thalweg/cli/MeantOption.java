package io.github.thalweg.cli;

import io.github.thalweg.formula.parse.Vocabulary;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// The option that was probably meant by a word that is none.
final class MeantOption {
    private static final Pattern OPTION = Pattern.compile("--[a-zA-Z][a-zA-Z-]+(=.*)?");

    /// What other programs call an option, where it is not near in letters.
    private static final Map<String, List<String>> OTHER_WORDS = Map.of(
            "-o", List.of("--output", "--out", "--o", "--file", "-out"),
            "--at", List.of("--point", "--points", "--where", "--position"));

    private MeantOption() {}

    /// An option that a command does not know comes before one that it misses: where a formula may begin with a minus
    /// sign, it was taken for one.
    static ParameterException named(ParameterException exception, String[] arguments) {
        if (!(exception instanceof MissingParameterException)) {
            return exception;
        }
        return Stream.of(arguments)
                .filter(word ->
                        OPTION.matcher(word).matches() && !known(exception).contains(name(word)))
                .findFirst()
                .<ParameterException>map(
                        word -> new UnmatchedArgumentException(exception.getCommandLine(), List.of(word)))
                .orElse(exception);
    }

    private static List<String> known(ParameterException exception) {
        return exception.getCommandLine().getCommandSpec().options().stream()
                .flatMap(option -> Arrays.stream(option.names()))
                .toList();
    }

    private static String name(String word) {
        return word.replaceFirst("=.*", "");
    }

    static @Nullable String of(UnmatchedArgumentException exception) {
        String word = name(exception.getUnmatched().getFirst());
        List<String> known = known(exception);
        for (Map.Entry<String, List<String>> other : OTHER_WORDS.entrySet()) {
            if (known.contains(other.getKey()) && other.getValue().contains(word)) {
                return other.getKey();
            }
        }
        String near = word.startsWith("--")
                ? Vocabulary.nearest(word.substring(2), known.stream().map(name -> name.replaceFirst("^-+", "")))
                : null;
        return near == null ? null : (near.length() == 1 ? "-" : "--") + near;
    }

    /// What there is in place of an option that no single one answers to.
    static String remark(UnmatchedArgumentException exception) {
        String word = name(exception.getUnmatched().getFirst());
        boolean figure = known(exception).contains("--linear");
        return figure
                        && List.of("--log", "--logy", "--log-y", "--log-scale", "--yscale")
                                .contains(word)
                ? Messages.LOGARITHMIC
                : "";
    }
}

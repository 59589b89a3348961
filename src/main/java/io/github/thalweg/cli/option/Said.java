package io.github.thalweg.cli.option;

import java.util.List;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/// The options that a command was given, by their long names.
public final class Said {
    private Said() {}

    static List<String> by(CommandSpec command) {
        return command.commandLine() == null
                ? List.of()
                : command.commandLine().getParseResult().matchedOptions().stream()
                        .map(OptionSpec::longestName)
                        .distinct()
                        .toList();
    }

    /// A sentence for each option of `idle` that was given.
    static List<String> notes(CommandSpec command, Set<String> idle, String where) {
        return by(command).stream()
                .filter(idle::contains)
                .map(option -> Messages.idle(option, where))
                .toList();
    }

    /// A sentence for each option of a figure that was given for a table.
    public static List<String> ofFigures(CommandSpec command) {
        return notes(command, Set.of("--theme", "--size", "--scale", "--dpi", "--type", "--title"), Messages.IN_TABLE);
    }
}

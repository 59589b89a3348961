package io.github.thalweg.cli;

import io.github.thalweg.catalog.UserFolder;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.file.OutputException;
import io.github.thalweg.catalog.scenario.ScenarioCode;
import io.github.thalweg.cli.option.Conversions;
import io.github.thalweg.formula.parse.Vocabulary;
import io.github.thalweg.formula.syntax.FormulaException;
import io.github.thalweg.run.TooLargeException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// The command line: arguments in, text and files out, an exit status.
public final class Cli {
    /// Exit status: done.
    public static final int DONE = 0;

    /// Exit status: anything that is not the user's fault.
    public static final int FAILED = 1;

    /// Exit status: bad input or usage.
    public static final int BAD_INPUT = 2;

    /// What Java makes of a letter that it cannot read.
    private static final char UNREADABLE = '\uFFFD';

    /// What picocli calls a command that has no name of its own.
    private static final String UNNAMED = "<main class>";

    private Cli() {}

    /// Whether these arguments are for the command line; none, or one file that is there or code, open the window.
    public static boolean handles(List<String> arguments) {
        return isCommand(arguments.isEmpty() ? "" : arguments.getFirst())
                || arguments.size() > 1
                || (arguments.size() == 1
                        && !ScenarioCode.isCode(arguments.getFirst())
                        && !isFile(arguments.getFirst()));
    }

    private static boolean isCommand(String name) {
        return !methods(name).isEmpty();
    }

    /// The command of that name. Most have the name of their method: then the annotations of the others, which takes
    /// time, are not read.
    private static List<Method> methods(String name) {
        List<Method> named = Arrays.stream(Commands.class.getDeclaredMethods())
                .filter(method -> method.getName().equals(name))
                .filter(method -> method.isAnnotationPresent(Command.class)
                        && method.getAnnotation(Command.class).name().equals(UNNAMED))
                .toList();
        return named.isEmpty() ? CommandLine.getCommandMethods(Commands.class, name) : named;
    }

    private static boolean isFile(String name) {
        try {
            return Files.exists(Path.of(name));
        } catch (InvalidPathException _) {
            return false;
        }
    }

    /// Runs a command. Nothing but its result goes to `out`, nothing but messages to `err`.
    ///
    /// @return the exit status: 0 done, 2 bad input or usage, 1 anything else
    public static int execute(String[] arguments, PrintStream out, PrintStream err) {
        try {
            return execute(arguments, UserFolder.path(), out, err);
        } catch (InvalidPathException e) {
            return say(err, foreignLetters(e), BAD_INPUT);
        }
    }

    /// The same with the user's own files in a given folder.
    public static int execute(String[] arguments, Path folder, PrintStream out, PrintStream err) {
        Stream<String> given = Stream.concat(Stream.of(arguments), Stream.of(System.getProperty("user.dir", "")));
        if (!isUtf8() && given.anyMatch(text -> text.indexOf(UNREADABLE) >= 0)) {
            return say(err, foreignLetters(), BAD_INPUT);
        }
        try {
            int status = commandLine(new Commands(out, err, folder), arguments)
                    .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                    .execute(arguments);
            return status == DONE || status == BAD_INPUT ? whole(out, err, status) : status;
        } catch (InvalidPathException e) {
            return say(err, foreignLetters(e), BAD_INPUT);
        } catch (StackOverflowError | OutOfMemoryError e) {
            return say(err, Messages.tooLarge(e.getClass().getSimpleName()), FAILED);
        }
    }

    /// The status, unless what was printed is lost: closing a window on it must not look like success.
    private static int whole(PrintStream out, PrintStream err, int status) {
        try {
            Output.requireWhole(out);
            return status;
        } catch (Output.LostException e) {
            return say(err, String.valueOf(e.getMessage()), FAILED);
        }
    }

    /// The sentence about a name that this program cannot read.
    public static String foreignLetters(InvalidPathException e) {
        return isUtf8() ? Messages.noFile(e) : foreignLetters();
    }

    /// Java reads arguments and names in the letters of the locale that it was started in, whatever it is told later.
    private static String foreignLetters() {
        return Messages.noLetters(locale());
    }

    private static boolean isUtf8() {
        return locale().equals(StandardCharsets.UTF_8.name());
    }

    private static String locale() {
        return System.getProperty("sun.jnu.encoding", "");
    }

    /// The subcommand that is asked for; all of them, where none is.
    private static CommandLine commandLine(Commands commands, String[] arguments) {
        var line = new CommandLine(commands);
        List<Method> asked = arguments.length > 0 ? methods(arguments[0]) : List.of();
        (asked.isEmpty() ? CommandLine.getCommandMethods(Commands.class, null) : asked)
                .stream()
                        .map(CommandLine::new)
                        .sorted(Comparator.comparing(CommandLine::getCommandName))
                        .forEach(command -> line.addSubcommand(command.getCommandName(), command));
        line.setParameterExceptionHandler(
                (exception, _) -> say(commands, sentence(MeantOption.named(exception, arguments)), BAD_INPUT));
        line.setExecutionExceptionHandler((exception, _, _) -> failed(commands, exception));
        // A formula may begin with a minus sign.
        line.getSubcommands().values().forEach(command -> {
            boolean formula = command.getCommandName().equals("derive");
            command.setUnmatchedOptionsArePositionalParams(formula);
            Conversions.register(command);
        });
        return line;
    }

    private static int failed(Commands commands, Exception exception) {
        String message = String.valueOf(exception.getMessage());
        return switch (exception) {
            case OutputException _ -> say(commands, message, FAILED);
            case InputException _, FormulaException _, TooLargeException _ -> say(commands, message, BAD_INPUT);
            case CancellationException _ -> say(commands, "cancelled", FAILED);
            case Output.LostException _ -> say(commands, message, FAILED);
            case InvalidPathException e -> say(commands, foreignLetters(e), BAD_INPUT);
            default -> say(commands, Messages.unexpected(exception.getClass().getSimpleName(), message), FAILED);
        };
    }

    private static int say(Commands commands, String message, int status) {
        return say(commands.err(), message, status);
    }

    private static int say(PrintStream err, String message, int status) {
        err.print("thalweg: " + message.replaceAll("\\s+", " ") + "\n");
        err.flush();
        return status;
    }

    private static String sentence(ParameterException exception) {
        if (exception instanceof UnmatchedArgumentException unknown
                && exception.getCommandLine().getParent() == null) {
            return unknown(unknown);
        }
        if (exception.getCause() instanceof InvalidPathException name) {
            return foreignLetters(name);
        }
        boolean isMain = exception.getCommandLine().getParent() == null;
        String command = isMain ? "" : exception.getCommandLine().getCommandName() + " ";
        UnmatchedArgumentException unmatched = exception instanceof UnmatchedArgumentException unknown ? unknown : null;
        String near = unmatched == null ? null : MeantOption.of(unmatched);
        String remark = unmatched == null ? "" : MeantOption.remark(unmatched);
        return Messages.helped(exception.getMessage() + remark, command, near);
    }

    private static String unknown(UnmatchedArgumentException exception) {
        String word = exception.getUnmatched().getFirst();
        String near = Vocabulary.nearest(word, exception.getCommandLine().getSubcommands().keySet().stream());
        return Messages.unknown(word, near);
    }
}

package io.github.thalweg.cli.option;

import io.github.thalweg.catalog.file.InputException;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/// Reading of values on the command line: numbers as in files, so that expressions of constants are numbers, too.
public final class Conversions {
    private Conversions() {}

    public static void register(CommandLine command) {
        command.registerConverter(double.class, Conversions::number);
        command.registerConverter(Double.class, Conversions::number);
        command.registerConverter(int.class, text -> (int) whole(text, Integer.MIN_VALUE, Integer.MAX_VALUE));
        command.registerConverter(Integer.class, text -> (int) whole(text, Integer.MIN_VALUE, Integer.MAX_VALUE));
        command.registerConverter(long.class, text -> whole(text, Long.MIN_VALUE, Long.MAX_VALUE));
        command.registerConverter(Long.class, text -> whole(text, Long.MIN_VALUE, Long.MAX_VALUE));
        command.registerConverter(Path.class, Conversions::file);
    }

    private static double number(String text) {
        try {
            return NumberText.of(text, "");
        } catch (InputException _) {
            throw new TypeConversionException(Messages.notANumber(text));
        }
    }

    private static long whole(String text, long min, long max) {
        try {
            long whole = Long.parseLong(text.strip());
            if (whole >= min && whole <= max) {
                return whole;
            }
        } catch (NumberFormatException _) {
            double number = number(text);
            if (number == Math.rint(number) && number >= min && number <= max) {
                return (long) number;
            }
        }
        throw new TypeConversionException(Messages.notWhole(text));
    }

    private static Path file(String text) {
        if (text.isBlank()) {
            throw new TypeConversionException(Messages.NO_FILE);
        }
        return Path.of(text);
    }
}

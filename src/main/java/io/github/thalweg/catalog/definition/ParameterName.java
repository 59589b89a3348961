package io.github.thalweg.catalog.definition;

import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.toml.Item;
import io.github.thalweg.formula.graph.Functions;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Check of a parameter's name: where the language or the program has another meaning for it, its value would be
/// ignored, or hide what the formula is about.
public final class ParameterName {
    static final Set<String> OF_RULE = Set.of("theta", "g", "t", "lr0", "loss", "axis");
    static final Set<String> OF_SCHEDULE =
            Set.of("lr", "lr0", "k", "N", "loss", "last_loss", "validation", "last_validation");
    private static final Set<String> OF_LANDSCAPE = Set.of("x", "y");

    private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}0-9_₀-₉]*");

    private ParameterName() {}

    /// A sentence on why a landscape's parameter cannot be called so, or null when it can.
    public static @Nullable String problem(String name) {
        return problem(name, OF_LANDSCAPE);
    }

    private static @Nullable String problem(String name, Set<String> given) {
        if (!NAME.matcher(name).matches()) {
            return Messages.notAName(name);
        }
        return given.contains(name) || Functions.isReserved(name) ? Messages.taken(name) : null;
    }

    static String of(Item item, Set<String> given) throws InputException {
        String problem = problem(item.name(), given);
        if (problem != null) {
            throw item.error(problem);
        }
        return item.name();
    }

    /// The name of a landscape's parameter.
    public static String of(Item item) throws InputException {
        return of(item, OF_LANDSCAPE);
    }
}

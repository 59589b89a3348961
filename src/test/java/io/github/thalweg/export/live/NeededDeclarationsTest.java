package io.github.thalweg.export.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.formula.compile.JavaScript;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mozilla.javascript.Context;

/// What a page has of the elementary functions is all that it needs, and no more.
class NeededDeclarationsTest {
    private static final List<String> CALLS = List.of(
            "exp log sin cos tan asin acos atan sinh cosh tanh cbrt sqrt log2 log10 log1p expm1 sigmoid softplus gauss"
                    .split(" "));

    private static double value(String script, String call) {
        try (Context context = ScriptEngine.enter()) {
            var scope = context.initStandardObjects();
            return Context.toNumber(context.evaluateString(scope, script + call, "page", 1, null));
        }
    }

    @Test
    void namesAndWhatTheyNeedStay() {
        String needed = """
                // Copyright
                const ONE = 1;
                const LONG = "a" +
                "b";
                let high = 0, low = ONE;
                function used(u) {
                // In words.
                let LONG = 2;
                return low + u;
                }
                """;
        String script = needed + "function other(u) {\nreturn high;\n}\n";
        assertEquals(needed, NeededDeclarations.of(script, "used(3)"));
        assertEquals("// Copyright\nconst ONE = 1;\n", NeededDeclarations.of(script, "ONE"));
    }

    @Test
    void everyFunctionOfTheLanguageWorksAloneAndIsSmallerThanAll() {
        String all = JavaScript.elementary();
        for (String name : CALLS) {
            String call = "(" + JavaScript.function(name + "(x)", List.of()) + ")(0.3, 0)";
            String needed = NeededDeclarations.of(all, call);
            assertTrue(needed.length() < all.length() * 0.6, () -> name + " needs " + needed.length());
            assertEquals(value(all, call), value(needed, call), name);
        }
    }

    @Test
    void everyDeclarationOfTheScriptIsFound() {
        String all = JavaScript.elementary();
        Matcher functions = Pattern.compile("(?m)^function (\\w+)").matcher(all);
        var user = new StringBuilder();
        while (functions.find()) {
            user.append(functions.group(1)).append(' ');
        }
        Matcher constants = Pattern.compile("(?m)^const (\\w+)").matcher(all);
        while (constants.find()) {
            user.append(constants.group(1)).append(' ');
        }
        assertEquals(
                all.strip().lines().count(),
                NeededDeclarations.of(all, user + " upper").strip().lines().count());
    }
}

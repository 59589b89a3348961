package io.github.thalweg.formula.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Value, gradient and Hessian against sympy with 40-digit arithmetic. At points flagged singular sympy computes with
/// complex numbers or limits (0^-1, (-2.5)^3.5): there PyTorch's value, undefined included, is as good.
class DerivativesTest {
    private static final double TOLERANCE = 1e-9;
    private static final int[] TORCH_ORDER = {2, 3, 4, 5, 6, 7};

    static List<JsonObject> cases() throws IOException {
        var stream = Objects.requireNonNull(
                DerivativesTest.class.getResourceAsStream("/io/github/thalweg/reference/derivatives.jsonl"));
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(line -> JsonParser.parseString(line).getAsJsonObject())
                    .toList();
        }
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("cases")
    void agreeWithExactValues(JsonObject json) {
        String text = json.get("formula").getAsString();
        CompiledFormula formula = FormulaCompiler.compile(text, List.of());
        var errors = new StringBuilder();
        JsonArray rows = json.getAsJsonArray("rows");
        for (int i = 0; i < rows.size(); i++) {
            double x = rows.get(i).getAsJsonArray().get(0).getAsDouble();
            double y = rows.get(i).getAsJsonArray().get(1).getAsDouble();
            var found = new double[6];
            formula.derivatives(x, y, new double[0], found);
            assertEquals(found[0], formula.value(x, y, new double[0]));
            JsonArray exact = json.getAsJsonArray("exact").get(i).getAsJsonArray();
            String flag = json.getAsJsonArray("flags").get(i).getAsString();
            compare(
                    exact,
                    rows.get(i).getAsJsonArray(),
                    found,
                    text + " at " + x + "," + y + " [" + flag + "]",
                    flag,
                    errors);
        }
        assertEquals("", errors.toString());
    }

    private static void compare(
            JsonArray exact, JsonArray torch, double[] found, String where, String flag, StringBuilder errors) {
        double scale = 0;
        for (var element : exact) {
            if (!element.isJsonNull() && element.getAsJsonPrimitive().isNumber()) {
                scale = Math.max(scale, Math.abs(element.getAsDouble()));
            }
        }
        for (int k = 0; k < 6; k++) {
            if (exact.get(k).isJsonNull() || !exact.get(k).getAsJsonPrimitive().isNumber()) {
                assertFalse(flag.isEmpty(), where + ": no exact value");
                continue;
            }
            double wanted = exact.get(k).getAsDouble();
            boolean asTorch = flag.equals("singular") && close(found[k], number(torch, TORCH_ORDER[k]), scale);
            if (!close(found[k], wanted, scale) && !asTorch) {
                errors.append(where)
                        .append(": entry ")
                        .append(k)
                        .append(" wanted ")
                        .append(wanted);
                errors.append(", found ").append(found[k]).append('\n');
            }
        }
    }

    private static double number(JsonArray row, int index) {
        return Double.parseDouble(row.get(index).getAsString());
    }

    private static boolean close(double found, double wanted, double scale) {
        return Double.compare(found, wanted) == 0
                || Math.abs(found - wanted) <= TOLERANCE * Math.max(1e-3 * scale, Math.abs(wanted));
    }
}

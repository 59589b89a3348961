package io.github.thalweg.catalog.toml;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Numbers as other programs and languages write them, in the form of TOML.
final class NumberForm {
    private static final Pattern NUMBER =
            Pattern.compile("[-+]?(?:inf|nan|(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][-+]?[0-9]+)?)");
    private static final Pattern PERCENT = Pattern.compile("[-+]?[0-9.]+\\s*%");
    private static final Pattern GROUPED = Pattern.compile("[-+]?[0-9]{1,3}(?:[ '’\u00A0\u202F][0-9]{3})+");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("[-+]?[0-9]+,[0-9]+");

    private NumberForm() {}

    static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    /// The number that is meant, as it is written here; null where none is.
    static @Nullable String of(String typed) {
        String text = Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC).replaceAll("[−–]", "-");
        if (GROUPED.matcher(text).matches()) {
            text = text.replaceAll("[^-+0-9]", "");
        } else if (DECIMAL_COMMA.matcher(text).matches()) {
            text = text.replace(',', '.');
        } else if (PERCENT.matcher(text).matches()) {
            text = percent(text.replace("%", "").strip());
        }
        text = text.replaceFirst("^([-+])\\s+", "$1")
                .replaceFirst("^([-+]?)\\.", "$10.")
                .replaceFirst("\\.(?=$|[eEdDfF])", ".0")
                .replaceFirst("(?<=[0-9])[fFLdD]$", "")
                .replaceFirst("(?<=[0-9])[dD](?=[-+]?[0-9])", "e")
                .replaceFirst("^([-+]?)0+(?=[0-9])", "$1");
        return isNumber(text) ? text : null;
    }

    private static String percent(String number) {
        try {
            return Numbers.text(Double.parseDouble(number) / 100);
        } catch (NumberFormatException _) {
            return number;
        }
    }
}

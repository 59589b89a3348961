package io.github.thalweg.export.tex;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// Escaped text that TeX prints as it stands; nothing in it is a command.
///
/// Printable ASCII and accented Latin letters are themselves; Greek letters, sub- and superscript digits and the signs
/// that this program writes become what TeX has for them; any other character is printed by its number, `[U+4E2D]`.
final class TexText {
    private static final String SPECIAL = "#$%&_{}";
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final String SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉";

    private static final Map<Integer, String> SIGNS = signs();

    private static final String GREEK =
            "αalpha βbeta γgamma δdelta εvarepsilon ζzeta ηeta θtheta ιiota κkappa λlambda μmu"
                    + " νnu ξxi πpi ρrho σsigma ςvarsigma τtau υupsilon φvarphi χchi ψpsi ωomega ϕphi ϵepsilon"
                    + " ΓGamma ΔDelta ΘTheta ΛLambda ΞXi ΠPi ΣSigma ΥUpsilon ΦPhi ΨPsi ΩOmega";

    private static final String MATHEMATICS = "≤leq ≥geq ≠neq ≈approx ∞infty ×times ·cdot ±pm →rightarrow ←leftarrow"
            + " ∇nabla ∂partial √surd ∈in ∑sum ∏prod ∫int";

    private TexText() {}

    private static Map<Integer, String> signs() {
        var signs = new HashMap<Integer, String>();
        for (String entry : (GREEK + " " + MATHEMATICS).split(" ", -1)) {
            signs.put(entry.codePointAt(0), "\\ensuremath{\\" + entry.substring(1) + "}");
        }
        signs.put((int) 'µ', "\\ensuremath{\\mu}");
        signs.put((int) '\\', "\\textbackslash{}");
        signs.put((int) '~', "\\textasciitilde{}");
        signs.put((int) '^', "\\textasciicircum{}");
        signs.put((int) '<', "\\textless{}");
        signs.put((int) '>', "\\textgreater{}");
        signs.put((int) '|', "\\textbar{}");
        signs.put((int) '"', "\\textquotedbl{}");
        signs.put((int) '-', "{-}");
        signs.put((int) '`', "\\textasciigrave{}");
        signs.put((int) '\'', "\\textquotesingle{}");
        signs.put((int) '−', "\\textminus{}");
        signs.put((int) '⁻', "\\textsuperscript{\\textminus}");
        signs.put((int) '–', "\\textendash{}");
        signs.put((int) '—', "\\textemdash{}");
        signs.put((int) '…', "\\ldots{}");
        signs.put((int) '’', "\\textquoteright{}");
        signs.put((int) '‘', "\\textquoteleft{}");
        signs.put((int) '“', "\\textquotedblleft{}");
        signs.put((int) '”', "\\textquotedblright{}");
        signs.put((int) '°', "\\textdegree{}");
        return signs;
    }

    static String of(String text) {
        var tex = new StringBuilder();
        text.codePoints().forEach(c -> tex.append(of(c)));
        return tex.toString();
    }

    private static String of(int c) {
        if (SIGNS.containsKey(c)) {
            return SIGNS.get(c);
        }
        if (SPECIAL.indexOf(c) >= 0) {
            return "\\" + Character.toString(c);
        }
        if (SUPERSCRIPTS.indexOf(c) >= 0) {
            return "\\textsuperscript{" + SUPERSCRIPTS.indexOf(c) + "}";
        }
        if (SUBSCRIPTS.indexOf(c) >= 0) {
            return "\\textsubscript{" + SUBSCRIPTS.indexOf(c) + "}";
        }
        if (Character.isWhitespace(c)) {
            return " ";
        }
        boolean known = (c > ' ' && c < 0x7f) || isAccented(c);
        return known ? Character.toString(c) : String.format(Locale.ROOT, "[U+%04X]", c);
    }

    /// The letters of Western and Central Europe, which every TeX has.
    private static boolean isAccented(int c) {
        return c >= 0xc0 && c <= 0x17e && Character.isLetter(c) && "ĦħĸŉŦŧĿŀ".indexOf(c) < 0 && c != 0x149;
    }
}

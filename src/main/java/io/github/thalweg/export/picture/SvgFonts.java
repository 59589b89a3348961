package io.github.thalweg.export.picture;

import io.github.thalweg.figure.style.Fonts;
import java.awt.Font;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/// Typefaces of an SVG drawing: each with a generic family to fall back on, and the letters that the drawing has of it
/// embedded, so that it looks the same where the typeface is not installed.
final class SvgFonts {
    private record Face(Fonts font, String family, String generic, String weight) {}

    /// By the names that the fonts give themselves.
    private static final Map<String, Face> FACES = Map.of(
            "'Inter'", sans(Fonts.REGULAR, "400"),
            "'Inter Medium'", sans(Fonts.MEDIUM, "500"),
            "'Inter Semi Bold'", sans(Fonts.SEMI_BOLD, "600"),
            "'JetBrains Mono'", mono(Fonts.MONO, "400"),
            "'JetBrains Mono Medium'", mono(Fonts.MONO_MEDIUM, "500"),
            "'JetBrains Mono SemiBold'", mono(Fonts.MONO_SEMI_BOLD, "600"));

    /// The code points that are written in each typeface.
    private final Map<Fonts, NavigableSet<Integer>> letters = new EnumMap<>(Fonts.class);

    private SvgFonts() {}

    private static Face sans(Fonts font, String weight) {
        return new Face(font, "Inter", "system-ui, sans-serif", weight);
    }

    private static Face mono(Fonts font, String weight) {
        return new Face(font, "'JetBrains Mono'", "ui-monospace, monospace", weight);
    }

    /// Whether a font's letters can be embedded.
    static boolean isKnown(Font font) {
        return FACES.containsKey("'" + font.getFamily(Locale.ROOT) + "'");
    }

    /// Names the typefaces as style sheets do and embeds what is used of them.
    static void embed(Element root) throws IOException {
        var fonts = new SvgFonts();
        fonts.rename(root, null);
        var rules = new StringBuilder();
        for (Face face : FACES.values().stream()
                .sorted((a, b) -> a.font().compareTo(b.font()))
                .toList()) {
            NavigableSet<Integer> used = fonts.letters.get(face.font());
            if (used != null) {
                rules.append(rule(face, used));
            }
        }
        if (!rules.isEmpty()) {
            Document document = root.getOwnerDocument();
            Element style = document.createElementNS(root.getNamespaceURI(), "style");
            style.setAttributeNS(null, "type", "text/css");
            style.setTextContent(rules.toString());
            root.insertBefore(style, root.getFirstChild());
        }
    }

    private void rename(Element element, @Nullable Face around) {
        Face own = FACES.get(element.getAttribute("font-family"));
        if (own != null) {
            element.setAttributeNS(null, "font-family", own.family() + ", " + own.generic());
            element.setAttributeNS(null, "font-weight", own.weight());
        }
        Face face = own == null ? around : own;
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                rename(inner, face);
            } else if (child instanceof Text text && face != null) {
                NavigableSet<Integer> used = letters.computeIfAbsent(face.font(), font -> new TreeSet<>());
                text.getData().codePoints().forEach(used::add);
            }
        }
    }

    private static String rule(Face face, NavigableSet<Integer> used) throws IOException {
        return "@font-face{font-family:" + face.family() + ";font-weight:" + face.weight()
                + ";src:url(data:font/ttf;base64," + Base64.getEncoder().encodeToString(subset(face.font(), used))
                + ")format(\"truetype\")}\n";
    }

    private static byte[] subset(Fonts font, NavigableSet<Integer> used) throws IOException {
        try (InputStream in = font.open();
                TrueTypeFont whole = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
            var subsetter = new TTFSubsetter(whole);
            subsetter.addAll(used);
            var bytes = new ByteArrayOutputStream();
            subsetter.writeToStream(bytes);
            return bytes.toByteArray();
        }
    }
}

package io.github.thalweg.export.picture;

import java.util.Map;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// Font names of an SVG drawing, each with a generic family to fall back on.
final class SvgFonts {
    private static final String SANS = "Inter, system-ui, sans-serif";
    private static final String MONO = "'JetBrains Mono', ui-monospace, monospace";

    private record Face(String family, String weight) {}

    /// By the names that the fonts give themselves.
    private static final Map<String, Face> FACES = Map.of(
            "'Inter'", new Face(SANS, "400"),
            "'Inter Medium'", new Face(SANS, "500"),
            "'Inter Semi Bold'", new Face(SANS, "600"),
            "'JetBrains Mono'", new Face(MONO, "400"),
            "'JetBrains Mono Medium'", new Face(MONO, "500"),
            "'JetBrains Mono SemiBold'", new Face(MONO, "600"));

    private SvgFonts() {}

    static void rename(Element element) {
        Face face = FACES.get(element.getAttribute("font-family"));
        if (face != null) {
            element.setAttributeNS(null, "font-family", face.family());
            element.setAttributeNS(null, "font-weight", face.weight());
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                rename(inner);
            }
        }
    }
}

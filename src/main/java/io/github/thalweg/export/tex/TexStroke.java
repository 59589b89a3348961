package io.github.thalweg.export.tex;

import java.awt.BasicStroke;
import java.util.ArrayList;
import java.util.List;

/// TikZ options of a line: colour, width, dash.
final class TexStroke {
    private TexStroke() {}

    /// @param scale lengths of the sheet for each of the stroke's
    static List<String> of(BasicStroke stroke, double scale) {
        double[] dash = new double[stroke.getDashArray() == null ? 0 : stroke.getDashArray().length];
        for (int i = 0; i < dash.length; i++) {
            dash[i] = stroke.getDashArray()[i] * scale;
        }
        var options = of(stroke.getLineWidth() * scale, dash);
        if (stroke.getEndCap() == BasicStroke.CAP_ROUND) {
            options.add("line cap=round");
        }
        if (stroke.getLineJoin() == BasicStroke.JOIN_ROUND) {
            options.add("line join=round");
        }
        return options;
    }

    /// @param dash lengths of line and gap; empty for a solid line
    static List<String> of(double width, double[] dash) {
        var options = new ArrayList<String>();
        options.add("line width=" + TexPicture.length(width));
        if (dash.length > 0) {
            var pattern = new StringBuilder("dash pattern=");
            for (int i = 0; i < dash.length; i++) {
                pattern.append(i % 2 == 0 ? "on " : "off ")
                        .append(TexPicture.length(dash[i]))
                        .append(' ');
            }
            options.add(pattern.toString().strip());
        }
        return options;
    }
}

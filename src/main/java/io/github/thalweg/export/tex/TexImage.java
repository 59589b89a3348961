package io.github.thalweg.export.tex;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.zip.DeflaterOutputStream;

/// Pixels within a TeX document: an image of PDF, compressed and in hexadecimal digits, with the opacity of each pixel
/// as its mask. It needs no second file; pdfTeX and LuaTeX read it.
final class TexImage {
    /// LuaTeX has pdfTeX's commands for images in this package.
    static final String PREAMBLE = "\\ifdefined\\directlua\\usepackage{luatex85}\\fi\n";

    private static final int LINE = 100;

    private TexImage() {}

    /// TeX that leaves a form in `\pdflastxform`.
    ///
    /// @param wide the form's width in big points
    /// @param high its height
    static String form(BufferedImage image, double wide, double high) {
        int width = image.getWidth();
        int height = image.getHeight();
        var colors = new byte[3 * width * height];
        var opacity = new byte[width * height];
        int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
        for (int i = 0; i < pixels.length; i++) {
            opacity[i] = (byte) (pixels[i] >>> 24);
            colors[3 * i] = (byte) (pixels[i] >> 16);
            colors[3 * i + 1] = (byte) (pixels[i] >> 8);
            colors[3 * i + 2] = (byte) pixels[i];
        }
        return "% The surface: pixels and their opacity.\n"
                + "\\begingroup\\pdfcompresslevel=0\n"
                + object("/ColorSpace/DeviceGray", width, height, opacity)
                + "\\xdef\\thalwegmask{\\the\\pdflastobj}%\n"
                + object("/ColorSpace/DeviceRGB/SMask \\thalwegmask\\space 0 R", width, height, colors)
                + "\\xdef\\thalwegimage{\\the\\pdflastobj}%\n"
                + "\\endgroup\n"
                + "\\setbox0\\hbox to " + TexPicture.length(wide) + "{\\vbox to " + TexPicture.length(high)
                + "{\\vfil\\hbox{\\pdfliteral{q " + TexPicture.bigPoints(wide) + " 0 0 " + TexPicture.bigPoints(high)
                + " 0 0 cm /Surface Do Q}}}\\hfil}%\n"
                + "\\immediate\\pdfxform resources{/XObject<</Surface \\thalwegimage\\space 0 R>>}0\n";
    }

    private static String object(String colors, int width, int height, byte[] samples) {
        return "\\immediate\\pdfobj stream attr{/Type/XObject/Subtype/Image/Width " + width + "/Height " + height
                + "/BitsPerComponent 8" + colors + "/Filter[/ASCIIHexDecode/FlateDecode]}{%\n"
                + digits(compressed(samples)) + ">}%\n";
    }

    private static byte[] compressed(byte[] samples) {
        var out = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(out)) {
            deflater.write(samples);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return out.toByteArray();
    }

    /// Each line ends with a comment, so that TeX sees no space between them.
    private static String digits(byte[] bytes) {
        String hex = HexFormat.of().formatHex(bytes);
        var lines = new StringBuilder(hex.length() + hex.length() / LINE * 2);
        for (int i = 0; i < hex.length(); i += LINE) {
            lines.append(hex, i, Math.min(i + LINE, hex.length())).append("%\n");
        }
        return lines.toString();
    }
}

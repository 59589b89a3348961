package io.github.thalweg.figure.style;

import java.awt.Color;
import java.util.Arrays;
import java.util.stream.IntStream;

/// How people see colours: contrast, differences, and the three kinds of missing cones.
public enum Vision {
    USUAL(new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}),
    // Machado, Oliveira & Fernandes, 2009, severity 1, on linear RGB.
    PROTANOPIA(new double[][] {
        {0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}
    }),
    DEUTERANOPIA(new double[][] {
        {0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}
    }),
    TRITANOPIA(new double[][] {
        {1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}
    });

    // Never handed out.
    @SuppressWarnings("ImmutableEnumChecker")
    private final double[][] matrix;

    Vision(double[][] matrix) {
        this.matrix = matrix;
    }

    /// The difference of two colours as seen, ΔE of CIEDE2000.
    public double difference(Color one, Color other) {
        return ciede2000(Lab.of(seen(one)), Lab.of(seen(other)));
    }

    private Color seen(Color color) {
        double[] rgb = linear(color);
        int[] channels = Arrays.stream(matrix)
                .mapToDouble(row -> row[0] * rgb[0] + row[1] * rgb[1] + row[2] * rgb[2])
                .mapToInt(Vision::channel)
                .toArray();
        return new Color(channels[0], channels[1], channels[2]);
    }

    /// (L1 + 0.05)/(L2 + 0.05) of the relative luminances, WCAG 2.2.
    public static double contrast(Color one, Color other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    public static double luminance(Color color) {
        double[] rgb = linear(color);
        return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
    }

    private static double[] linear(Color color) {
        return IntStream.of(color.getRed(), color.getGreen(), color.getBlue())
                .mapToDouble(channel -> channel / 255.0)
                .map(channel -> channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4))
                .toArray();
    }

    private static int channel(double linear) {
        double value = linear <= 0.0031308 ? 12.92 * linear : 1.055 * Math.pow(linear, 1 / 2.4) - 0.055;
        return (int) Math.round(255 * Math.clamp(value, 0.0, 1.0));
    }

    /// Sharma, Wu & Dalal, 2005.
    static double ciede2000(Lab one, Lab other) {
        double mean = (Math.hypot(one.a(), one.b()) + Math.hypot(other.a(), other.b())) / 2;
        double g = 0.5 * (1 - Math.sqrt(Math.pow(mean, 7) / (Math.pow(mean, 7) + Math.pow(25, 7))));
        double a1 = (1 + g) * one.a();
        double a2 = (1 + g) * other.a();
        double c1 = Math.hypot(a1, one.b());
        double c2 = Math.hypot(a2, other.b());
        double h1 = angle(a1, one.b());
        double h2 = angle(a2, other.b());
        double turn = c1 * c2 == 0 ? 0 : h2 - h1 - 360 * Math.rint((h2 - h1) / 360);
        double dl = other.lightness() - one.lightness();
        double dc = c2 - c1;
        double dh = 2 * Math.sqrt(c1 * c2) * Math.sin(Math.toRadians(turn / 2));
        double l = (one.lightness() + other.lightness()) / 2;
        double c = (c1 + c2) / 2;
        double h = c1 * c2 == 0 ? h1 + h2 : h1 + turn / 2;
        double t = 1 - 0.17 * cos(h - 30) + 0.24 * cos(2 * h) + 0.32 * cos(3 * h + 6) - 0.20 * cos(4 * h - 63);
        double sl = 1 + 0.015 * (l - 50) * (l - 50) / Math.sqrt(20 + (l - 50) * (l - 50));
        double sc = 1 + 0.045 * c;
        double sh = 1 + 0.015 * c * t;
        double bend = (h - 360 * Math.floor(h / 360) - 275) / 25;
        double rt = -2
                * Math.sqrt(Math.pow(c, 7) / (Math.pow(c, 7) + Math.pow(25, 7)))
                * Math.sin(Math.toRadians(60 * Math.exp(-bend * bend)));
        return Math.sqrt(dl * dl / (sl * sl) + dc * dc / (sc * sc) + dh * dh / (sh * sh) + rt * dc * dh / (sc * sh));
    }

    private static double angle(double a, double b) {
        double degrees = Math.toDegrees(Math.atan2(b, a));
        return degrees < 0 ? degrees + 360 : degrees;
    }

    private static double cos(double degrees) {
        return Math.cos(Math.toRadians(degrees));
    }
}

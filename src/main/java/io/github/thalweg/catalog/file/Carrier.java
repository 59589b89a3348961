package io.github.thalweg.catalog.file;

import java.util.Arrays;
import java.util.List;

/// Kinds of files that may carry a scenario beside what they show. A kind of file that figures are written to is a
/// constant here, and then opens as a scenario, too.
public enum Carrier {
    PNG("png", "\u0089PNG"),
    SVG("svg", "<?xml", "<svg"),
    PDF("pdf", "%PDF-"),
    HTML("html", "<!DOCTYPE", "<!doctype"),
    TEX("tex", "% Made with Thalweg"),
    PYTHON("py", "#!/usr/bin/env python3\n# Made with Thalweg"),
    GIF("gif", "GIF8"),
    MP4("mp4", "\0\0\0 ftyp");

    private static final int MAX_BEGINNING = Arrays.stream(values())
            .flatMap(carrier -> carrier.beginnings.stream())
            .mapToInt(String::length)
            .max()
            .orElseThrow();

    private final String ending;
    // A list that cannot be changed.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> beginnings;

    /// @param beginnings of such files, each byte a character
    Carrier(String ending, String... beginnings) {
        this.ending = ending;
        this.beginnings = List.of(beginnings);
    }

    /// The ending of the file's name, without the dot.
    public String ending() {
        return ending;
    }

    /// The number of bytes that tell whether a file is one of these.
    public static int longestBeginning() {
        return MAX_BEGINNING;
    }

    /// The endings of all of them.
    public static List<String> endings() {
        return Arrays.stream(values()).map(Carrier::ending).toList();
    }

    /// Whether a file that begins so is one of these.
    public static boolean isAny(String beginning) {
        return Arrays.stream(values())
                .flatMap(carrier -> carrier.beginnings.stream())
                .anyMatch(beginning::startsWith);
    }
}

package io.github.thalweg.catalog.file;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.CRC32;

/// A scenario inside a picture or a document: ASCII letters that every format can carry, found without parsing the
/// format.
///
/// `thalweg-scenario:1:`, the CRC-32 of the text in eight hexadecimal digits, a colon, the text in Base64, a colon.
public final class EmbeddedScenario {
    private static final String START = "thalweg-scenario:1:";
    private static final int CHECK_LENGTH = 8;

    private EmbeddedScenario() {}

    public static String of(String scenario) {
        byte[] bytes = scenario.getBytes(StandardCharsets.UTF_8);
        return START + check(bytes) + ":" + Base64.getEncoder().encodeToString(bytes) + ":";
    }

    /// The scenario that a file carries, or nothing.
    ///
    /// @param name of the file, for the sentence
    /// @throws InputException when what it carries is damaged
    public static Optional<String> find(String name, byte[] file) throws InputException {
        String letters = new String(file, StandardCharsets.ISO_8859_1);
        int start = letters.indexOf(START);
        if (start < 0) {
            return Optional.empty();
        }
        int text = start + START.length() + CHECK_LENGTH + 1;
        int end = letters.indexOf(':', Math.min(text, letters.length()));
        if (end < 0) {
            throw damaged(name);
        }
        byte[] bytes = decoded(name, letters.substring(text, end));
        if (!letters.startsWith(check(bytes) + ":", start + START.length())) {
            throw damaged(name);
        }
        return Optional.of(TextFile.decode(name, bytes));
    }

    private static byte[] decoded(String name, String base64) throws InputException {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException _) {
            throw damaged(name);
        }
    }

    private static InputException damaged(String name) {
        return new InputException(FileMessages.damagedScenario(name));
    }

    private static String check(byte[] bytes) {
        var crc = new CRC32();
        crc.update(bytes);
        return HexFormat.of().toHexDigits((int) crc.getValue());
    }
}

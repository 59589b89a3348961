package io.github.thalweg.catalog.scenario;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.file.TextFile;
import io.github.thalweg.run.scenario.Scenario;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/// A scenario as one short word, to be pasted, put into a link or shown as a QR picture.
///
/// `thalweg:1:` and, in Base64 for addresses, the CRC-32 of the scenario's text (4 bytes) and the text, deflated with a
/// dictionary of what such texts are made of.
public final class ScenarioCode {
    private static final String SCHEME = "thalweg:";
    private static final int VERSION = 1;
    private static final int CHECK_BYTES = 4;

    /// More letters than the code of the longest text that may be read has.
    private static final int MAX_LETTERS = 2 * TextFile.MAX_BYTES;

    private static final Pattern WORD = Pattern.compile(SCHEME + "(\\d{1,9}):([A-Za-z0-9_-]*)");

    /// Mail breaks long words into lines.
    private static final Pattern BROKEN_WORD = Pattern.compile(SCHEME + "(\\d{1,9}):([A-Za-z0-9_\\-\\s]*)");

    /// Part of the format: every code of version 1 is made with these bytes.
    private static final byte[] DICTIONARY = dictionary();

    private ScenarioCode() {}

    private static byte[] dictionary() {
        try (InputStream in = ScenarioCode.class.getResourceAsStream("code-1.txt")) {
            return Objects.requireNonNull(in).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String of(Scenario scenario) {
        byte[] text = ScenarioWriter.text(scenario).getBytes(StandardCharsets.UTF_8);
        byte[] packed = deflated(text);
        byte[] checked = ByteBuffer.allocate(CHECK_BYTES + packed.length)
                .putInt(check(text))
                .put(packed)
                .array();
        return SCHEME + VERSION + ":" + Base64.getUrlEncoder().withoutPadding().encodeToString(checked);
    }

    /// Whether a text begins as a code does.
    public static boolean isCode(String text) {
        return WORD.matcher(text).lookingAt();
    }

    /// Whether there is a code somewhere in a text.
    public static boolean isIn(String text) {
        return text.length() <= MAX_LETTERS && WORD.matcher(text).find();
    }

    /// The scenario whose code stands somewhere in a text: alone, in a link, in a mail that broke it into lines.
    ///
    /// @throws InputException when there is none, or it is cut off, mistyped, too long or of a newer program
    public static Scenario read(String text, Catalog catalog) throws InputException {
        return ScenarioReader.read(CodeMessages.CODE, text(text), catalog);
    }

    /// The text of the scenario.
    ///
    /// @throws InputException as [#read] does
    public static String text(String code) throws InputException {
        if (code.length() > MAX_LETTERS) {
            throw new InputException(CodeMessages.tooLong(MAX_LETTERS));
        }
        try {
            return text(word(WORD, code));
        } catch (InputException wrong) {
            Matcher broken = word(BROKEN_WORD, code);
            if (broken.group(2).equals(word(WORD, code).group(2))) {
                throw wrong;
            }
            return text(broken);
        }
    }

    private static Matcher word(Pattern pattern, String text) throws InputException {
        Matcher word = pattern.matcher(text);
        if (!word.find()) {
            throw new InputException(CodeMessages.noCode(SCHEME + VERSION));
        }
        return word;
    }

    private static String text(Matcher word) throws InputException {
        if (Integer.parseInt(word.group(1)) != VERSION) {
            throw new InputException(CodeMessages.newerVersion(VERSION, word.group(1)));
        }
        byte[] checked = bytes(word.group(2).replaceAll("\\s", ""));
        if (checked.length < CHECK_BYTES) {
            throw cutOff();
        }
        byte[] text = inflated(Arrays.copyOfRange(checked, CHECK_BYTES, checked.length));
        if (ByteBuffer.wrap(checked).getInt() != check(text)) {
            throw mistyped();
        }
        return TextFile.decode(CodeMessages.CODE, text);
    }

    private static byte[] bytes(String letters) throws InputException {
        try {
            return Base64.getUrlDecoder().decode(letters);
        } catch (IllegalArgumentException _) {
            throw cutOff();
        }
    }

    private static byte[] deflated(byte[] text) {
        var deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        try {
            deflater.setDictionary(DICTIONARY);
            deflater.setInput(text);
            deflater.finish();
            var packed = new byte[text.length + text.length / 1000 + 100];
            return Arrays.copyOf(packed, deflater.deflate(packed));
        } finally {
            deflater.end();
        }
    }

    /// Never makes more than the longest text that may be read, whatever was packed.
    private static byte[] inflated(byte[] packed) throws InputException {
        var inflater = new Inflater(true);
        try {
            inflater.setDictionary(DICTIONARY);
            inflater.setInput(packed);
            var text = new byte[TextFile.MAX_BYTES + 1];
            int length = inflater.inflate(text);
            if (!inflater.finished() && length <= TextFile.MAX_BYTES) {
                throw cutOff();
            }
            return Arrays.copyOf(text, length);
        } catch (DataFormatException _) {
            throw mistyped();
        } finally {
            inflater.end();
        }
    }

    private static InputException cutOff() {
        return new InputException(CodeMessages.CUT);
    }

    private static InputException mistyped() {
        return new InputException(CodeMessages.WRONG_CHARACTER);
    }

    private static int check(byte[] text) {
        var crc = new CRC32();
        crc.update(text);
        return (int) crc.getValue();
    }
}

package io.github.thalweg.fuzz;

import io.github.thalweg.catalog.file.EmbeddedScenario;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// Turns good scenario files into bad ones: the same seed gives the same bytes.
final class Mutation {
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?(e-?\\d+)?");
    private static final Pattern TEXT = Pattern.compile("\"[^\"\n]*\"");
    private static final List<String> KEYS = List.of(
            "steps",
            "start",
            "seed",
            "seeds",
            "gradient",
            "batch",
            "lr",
            "label",
            "style",
            "hidden",
            "l2",
            "clip_norm",
            "view",
            "formula",
            "use",
            "for",
            "T_max",
            "knots",
            "milestones",
            "step_size",
            "inner",
            "wraps",
            "thalweg",
            "name");
    private static final List<String> CARRIERS =
            List.of("\u0089PNG\r\n\u001a\n", "%PDF-1.7\n", "<?xml version=\"1.0\"?><svg>", "<svg>", "<!doctype html>");
    private static final int MAX_MUTATIONS = 3;

    private final Random random;
    private final Hostile hostile;
    private final List<String> corpus;

    Mutation(long seed, List<String> corpus) {
        this.random = new Random(seed);
        this.hostile = new Hostile(random);
        this.corpus = corpus;
    }

    /// A file, or what stands in the place of one.
    byte[] file() {
        String text = any(corpus);
        for (int i = random.nextInt(MAX_MUTATIONS); i >= 0; i--) {
            text = mutated(text);
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        byte[] packed = switch (random.nextInt(10)) {
            case 0 -> carrier(text);
            case 1 -> code(bytes);
            default -> bytes;
        };
        return random.nextInt(8) == 0 ? mangled(packed) : packed;
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private byte[] carrier(String text) {
        String letters = any(CARRIERS) + "noise ".repeat(random.nextInt(50)) + EmbeddedScenario.of(text) + "<end>";
        return letters.getBytes(StandardCharsets.ISO_8859_1);
    }

    /// A code whose check is right, whatever is in it.
    private byte[] code(byte[] text) {
        var crc = new CRC32();
        crc.update(text);
        var deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        deflater.setInput(text);
        deflater.finish();
        var packed = new byte[text.length + 100];
        int length = deflater.deflate(packed);
        deflater.end();
        byte[] all = ByteBuffer.allocate(4 + length)
                .putInt((int) crc.getValue())
                .put(packed, 0, length)
                .array();
        return ("thalweg:1:" + Base64.getUrlEncoder().withoutPadding().encodeToString(all))
                .getBytes(StandardCharsets.US_ASCII);
    }

    private String mutated(String text) {
        return switch (random.nextInt(17)) {
            case 0, 1 -> replaced(text, NUMBER, hostile.value());
            case 2 -> replaced(text, NUMBER, Integer.toString(random.nextInt(100)));
            case 14, 15, 16 -> replaced(text, NUMBER, Double.toString(Math.abs(random.nextGaussian())));
            case 3 -> replaced(text, TEXT, hostile.value());
            case 4 -> replaced(text, TEXT, "\"" + hostile.formula() + "\"");
            case 5 -> text.replaceFirst("(?m)^(use|formula) = .*$", "formula = \"" + hostile.formula() + "\"");
            case 6 -> ownRule(text);
            case 7 -> text.replaceFirst("optimizer = .*", "optimizer = " + hostile.inner());
            case 8 -> inserted(text, any(KEYS) + " = " + hostile.value() + "\n");
            case 9 -> lines(text);
            case 10 ->
                text + text.substring(Math.max(0, text.indexOf("[[run]]"))).repeat(random.nextInt(12));
            case 11 -> text.replaceFirst("schedule = .*", "schedule = { formula = \"" + hostile.formula() + "\" }");
            case 12 ->
                inserted(text, "[noise]\ngradient = \"" + hostile.formula() + "\"\nseeds = " + hostile.value() + "\n");
            default -> spliced(text);
        };
    }

    private String replaced(String text, Pattern what, String by) {
        List<MatchResult> found = what.matcher(text).results().toList();
        if (found.isEmpty()) {
            return text;
        }
        MatchResult one = any(found);
        return text.substring(0, one.start()) + by + text.substring(one.end());
    }

    private String ownRule(String text) {
        boolean wraps = random.nextInt(4) == 0;
        String rule = "\n[optimizers.own]\nname = \"Own\"\n" + (wraps ? "wraps = true\n" : "")
                + "[optimizers.own.parameters]\nlr = { default = 0.1 }\n[optimizers.own.state]\nm = "
                + any(List.of("0", "\"lr\"", "\"theta\"", "1e308"))
                + "\n[optimizers.own.rule]\ntext = '''\n" + hostile.rule() + "'''\n";
        return text.replaceFirst("use = \"(sgd|adam|momentum|rmsprop)\"", "use = \"own\"") + rule;
    }

    private String inserted(String text, String line) {
        int at = text.indexOf('\n', random.nextInt(text.length() + 1)) + 1;
        return text.substring(0, at) + line + text.substring(at);
    }

    private String lines(String text) {
        var lines = new ArrayList<>(List.of(text.split("\n")));
        int at = random.nextInt(lines.size());
        switch (random.nextInt(4)) {
            case 0 -> lines.add(at, any(lines));
            case 1 -> lines.remove(at);
            case 2 -> Collections.swap(lines, at, random.nextInt(lines.size()));
            default -> lines.set(at, lines.get(at).repeat(1 + random.nextInt(40)));
        }
        return String.join("\n", lines) + "\n";
    }

    private String spliced(String text) {
        String other = any(corpus);
        return text.substring(0, random.nextInt(text.length() + 1)) + other.substring(random.nextInt(other.length()));
    }

    private byte[] mangled(byte[] bytes) {
        var out = new ByteArrayOutputStream();
        int from = random.nextInt(bytes.length + 1);
        int to = Math.min(bytes.length, from + random.nextInt(20));
        out.write(bytes, 0, from);
        switch (random.nextInt(4)) {
            case 0 -> out.writeBytes(noise());
            case 1 -> out.writeBytes(Arrays.copyOfRange(bytes, from, to));
            case 2 -> {
                return out.toByteArray();
            }
            default -> from = to;
        }
        out.write(bytes, from, bytes.length - from);
        return out.toByteArray();
    }

    private byte[] noise() {
        var noise = new byte[random.nextInt(20)];
        random.nextBytes(noise);
        return noise;
    }
}

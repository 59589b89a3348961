package io.github.thalweg.export.html;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/// Pages with a script of a test's own, which their content security policy then allows.
final class Driven {
    /// Frames by the browser's own clock. It runs ahead of the screen on a busy machine: the time that a
    /// test gives is then over before the first frame is asked for.
    private static final String FRAMES =
            "window.requestAnimationFrame = (draw) => setTimeout(() => draw(performance.now()), 16);";

    private Driven() {}

    /// The page with a script at its end; its frames come by the clock.
    static String page(String page, String script) {
        return before(allowed(page, script), FRAMES).replace("</body>", "<script>" + script + "</script></body>");
    }

    /// The page with a script before all others.
    static String before(String page, String script) {
        return allowed(page, script).replace("<body>", "<body><script>" + script + "</script>");
    }

    private static String allowed(String page, String script) {
        return page.replace("script-src ", "script-src " + hash(script) + " ");
    }

    private static String hash(String script) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

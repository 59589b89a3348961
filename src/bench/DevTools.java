import io.github.thalweg.catalog.toml.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A headless Chromium, told what to do over its DevTools protocol.
final class DevTools implements AutoCloseable {
    private static final int SECONDS = 60;

    private final Process browser;
    private final HttpClient client = HttpClient.newHttpClient();
    private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();
    private final WebSocket socket;
    private int calls;

    /// @throws IOException when no Chromium is there
    DevTools(Path folder, int width, int height) throws IOException, InterruptedException {
        browser = new ProcessBuilder(
                        "chromium",
                        "--headless",
                        "--no-sandbox",
                        "--no-first-run",
                        "--disable-gpu",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + folder,
                        "--window-size=" + width + "," + height,
                        "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        Path file = folder.resolve("DevToolsActivePort");
        for (int i = 0; i < 10 * SECONDS && !(Files.exists(file) && Files.size(file) > 0); i++) {
            // The browser tells its port by this file alone; nothing else says when it is ready.
            Thread.sleep(100);
        }
        String port = Files.readAllLines(file).getFirst();
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json"))
                .build();
        String pages = client.send(request, BodyHandlers.ofString()).body();
        Matcher url = Pattern.compile("ws://[^\"]*/page/[^\"]*").matcher(pages);
        if (!url.find()) {
            throw new IOException("no page in " + pages);
        }
        socket = client.newWebSocketBuilder()
                .buildAsync(URI.create(url.group()), new Listener())
                .join();
        socket.request(Long.MAX_VALUE);
    }

    /// Collects whole messages.
    private final class Listener implements WebSocket.Listener {
        private final StringBuilder message = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            message.append(data);
            if (last) {
                answers.add(message.toString());
                message.setLength(0);
            }
            return null;
        }
    }

    /// Sends a command and waits for its answer.
    String send(String method, JsonObject parameters) throws IOException, InterruptedException {
        int id = ++calls;
        socket.sendText(
                        new JsonObject()
                                .json("id", Integer.toString(id))
                                .text("method", method)
                                .json("params", parameters.toString())
                                .toString(),
                        true)
                .join();
        while (true) {
            String answer = answers.poll(SECONDS, TimeUnit.SECONDS);
            if (answer == null) {
                throw new IOException("no answer to " + method);
            }
            if (answer.startsWith("{\"id\":" + id + ",")) {
                return answer;
            }
        }
    }

    /// The number that a script's promise gives.
    double number(String script) throws IOException, InterruptedException {
        String answer = send(
                "Runtime.evaluate",
                new JsonObject()
                        .text("expression", script)
                        .flag("awaitPromise", true)
                        .flag("returnByValue", true));
        return value(answer, "\"value\":");
    }

    /// A number of an answer, behind some words.
    static double value(String answer, String words) throws IOException {
        Matcher number =
                Pattern.compile(Pattern.quote(words) + "(-?[0-9.eE+-]+)").matcher(answer);
        if (!number.find()) {
            throw new IOException("no " + words + " in " + answer);
        }
        return Double.parseDouble(number.group(1));
    }

    @Override
    public void close() throws InterruptedException {
        socket.abort();
        client.shutdownNow();
        browser.destroy();
        if (!browser.waitFor(5, TimeUnit.SECONDS)) {
            browser.destroyForcibly();
        }
    }
}

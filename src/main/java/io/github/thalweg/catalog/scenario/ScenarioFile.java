package io.github.thalweg.catalog.scenario;

import io.github.thalweg.catalog.file.Carrier;
import io.github.thalweg.catalog.file.EmbeddedScenario;
import io.github.thalweg.catalog.file.FileMessages;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.file.TextFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/// The text of a scenario, from its file, from a picture or document that carries it, or from its code.
public final class ScenarioFile {
    /// The most bytes of a picture or document; larger ones are not read.
    private static final int MAX_BYTES = 100_000_000;

    private static final Pattern TABLE = Pattern.compile("\\.(csv|tsv|npz)$", Pattern.CASE_INSENSITIVE);

    private ScenarioFile() {}

    /// @throws InputException when the file cannot be read, or is one that could carry a scenario and does not
    static String text(Path file) throws InputException {
        if (ScenarioCode.isCode(file.toString())) {
            return ScenarioCode.text(file.toString());
        }
        if (TABLE.matcher(file.toString()).find() && Files.isRegularFile(file)) {
            throw new InputException(Messages.isTable(file));
        }
        String text = isCarrier(file) ? enclosed(file) : TextFile.read(file);
        return ScenarioCode.isCode(text.stripLeading()) ? ScenarioCode.text(text) : text;
    }

    /// Whether this is a picture or document, in which a scenario may be, or the scenario's code in the place of a
    /// file.
    public static boolean isCarrier(Path file) {
        if (ScenarioCode.isCode(file.toString())) {
            return true;
        }
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            String beginning = new String(in.readNBytes(Carrier.longestBeginning()), StandardCharsets.ISO_8859_1);
            return Carrier.isAny(beginning);
        } catch (IOException _) {
            return false;
        }
    }

    private static String enclosed(Path file) throws InputException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw new InputException(Messages.tooLarge(file));
            }
            return EmbeddedScenario.find(file.toString(), bytes)
                    .orElseThrow(() -> new InputException(Messages.noScenarioIn(file)));
        } catch (IOException e) {
            throw new InputException(FileMessages.cannotBeRead(file, e.getMessage()));
        }
    }
}

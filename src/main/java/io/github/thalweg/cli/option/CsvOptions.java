package io.github.thalweg.cli.option;

import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.export.table.DecimalCommas;
import java.io.Writer;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine.Option;

/// How numbers are written in CSV.
public final class CsvOptions {
    private static final Map<String, Boolean> FORMS = new TreeMap<>(Map.of("point", false, "comma", true));

    @Option(
            names = "--csv",
            paramLabel = "FORM",
            defaultValue = "point",
            description = "point, or comma for spreadsheets that write 0,5: then semicolons separate"
                    + " (${DEFAULT-VALUE}).")
    private String form = "";

    /// Whether numbers have decimal commas.
    ///
    /// @throws InputException when there is no such form
    public boolean commas() throws InputException {
        return Choice.of("--csv", form, FORMS);
    }

    /// What writes CSV in this form, given what takes it.
    public Writer to(Writer writer) throws InputException {
        return commas() ? new DecimalCommas(writer) : writer;
    }

    /// CSV in this form.
    public String of(String csv) throws InputException {
        return commas() ? DecimalCommas.of(csv) : csv;
    }
}

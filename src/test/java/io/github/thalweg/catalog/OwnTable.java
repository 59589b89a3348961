package io.github.thalweg.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A landscape of the user's own whose table can be read in two ways.
public final class OwnTable {
    private OwnTable() {}

    /// Writes the landscape `money` and its table.
    ///
    /// @return the table's file
    public static Path write(Path userFolder) throws IOException {
        Path place = Files.createDirectories(userFolder.resolve("landscapes"));
        Files.writeString(place.resolve("money.toml"), """
                name = "Money"
                view = [-1, 1, -1, 1]
                starts = [[0, 0]]
                formula = "mean((x*u + y - s)^2)"
                [data]
                file = "money.csv"
                """);
        return Files.writeString(place.resolve("money.csv"), "u;s\n1.234;2.345\n2.111;3\n");
    }
}

package io.github.thalweg.lesson;

import io.github.thalweg.catalog.toml.Numbers;
import io.github.thalweg.catalog.toml.TomlText;
import java.util.ArrayList;
import java.util.List;
import org.tomlj.TomlArray;
import org.tomlj.TomlTable;

/// Text of a changed value, as it stands in a file.
final class ChangeText {
    private ChangeText() {}

    static String of(Object value) {
        return switch (value) {
            case Number number -> Numbers.text(number.doubleValue());
            case TomlArray array ->
                array.toList().stream().map(ChangeText::of).toList().toString();
            case TomlTable table -> table(table);
            case String text -> TomlText.string(text);
            default -> value.toString();
        };
    }

    private static String table(TomlTable table) {
        List<String> entries = new ArrayList<>();
        table.entrySet().forEach(entry -> entries.add(TomlText.key(entry.getKey()) + " = " + of(entry.getValue())));
        return "{ " + String.join(", ", entries) + " }";
    }
}

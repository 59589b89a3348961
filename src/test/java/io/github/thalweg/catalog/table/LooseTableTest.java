package io.github.thalweg.catalog.table;

import static org.junit.jupiter.api.Assertions.*;

import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.toml.Source;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Tables as spreadsheets and other programs leave them.
class LooseTableTest {
    private static LooseTable table(String text) throws InputException {
        return LooseTable.read(new Source("t.csv", text));
    }

    private static String unescaped(String text) {
        return text.replace("\\n", "\n").replace("\\r", "\r").replace("\\t", "\t");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "u,s,,\\n1.5,2,,\\n-0.5,10,,\\n",
                "u,s\\n1.5,2,\\n-0.5,10,,\\n",
                "u;s;;;\\n1,5;2;;;\\n-0,5;10\\n",
                "u,s\\n1.5,2\\n   \\n-0.5,10\\n,\\n,,\\n",
                "u\\ts\\n1.5\\t2\\n\\t\\n-0.5\\t10\\n",
                "u s\\n1.5 2\\n  \\n-0.5 10\\n",
                "SEP=;\\nu;s\\n1,5;2\\n-0,5;10\\n",
                "\"sep=;\"\\nu;s\\n1,5;2\\n-0,5;10\\n",
                "\u00A0u,s\u200B\\n1.5\u202F,2\\n\uFEFF-0.5,10\\n",
                "u,s\\r1.5,2\\r-0.5,10\\r",
                "u,s\\n\" 1.5\",2\\n-0.5,\"10 \"\\n",
                "\"u\",\"s\"\\n\"1\",1.5,2\\n\"2\",-0.5,10\\n",
                "\"u\" \"s\"\\n\"Mazda RX4\" 1.5 2\\n\"Duster 360\" -0.5 10\\n",
                "\"u\";\"s\"\\n\"a\";1,5;2\\n\"b\";-0,5;10\\n",
                "\"\",\"u\",\"s\"\\n\"1\",1.5,2\\n\"2\",-0.5,10\\n",
                ",u,s\\n0,1.5,2\\n1,-0.5,10\\n",
            })
    void whatHoldsNothingIsLeftOut(String text) throws InputException {
        LooseTable table = table(unescaped(text));
        assertEquals(List.of("u", "s"), table.names());
        assertArrayEquals(new double[] {1.5, -0.5}, table.numbers("u"));
        assertArrayEquals(new double[] {2, 10}, table.numbers("s"));
    }

    @Test
    void aColumnWithoutANameIsNumbered() throws InputException {
        assertEquals(List.of("c1", "u", "s"), table(",u,s\n0,1,2\n2,3,4\n").names());
        assertEquals(List.of("c1", "u"), table(",u\n0,1\n1,3\n").names());
        assertEquals(List.of("#", "u"), table("#,u\n0,1\n1,3\n").names());
    }

    /// The first row of a table without a header is a row, whatever kinds, parts, prices and dates stand in it.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "5.1,setosa\\n4.9,setosa\\n7,versicolor\\n",
                "2024-01-01,1\\n2024-01-02,2\\n2024-01-03,3\\n",
                "10%,1\\n20%,2\\n30%,3\\n",
                "1,$5\\n2,$6\\n3,$7\\n",
            })
    void aFirstLineOfValuesIsNoHeader(String text) throws InputException {
        LooseTable table = table(unescaped(text));
        assertEquals(List.of("c1", "c2"), table.names());
        assertEquals(3, table.rows());
    }

    @Test
    void yearsBesideAWordAreNames() throws InputException {
        assertEquals(
                List.of("country", "2019", "2020"),
                table("country,2019,2020\na,1,2\nb,3,4\n").names());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "u;s\\n1,234;2.5\\n|t.csv:2:7: found \"2.5\" beside numbers with decimal commas: thousands stand without",
                "u,s\\n1,2\\n# pause\\n3,4\\n|t.csv:3:1: a table begins with the names of its columns, and rows follow; a line",
                "// mine\\nu,s\\n1,2\\n|t.csv:1:1: a table begins with the names of its columns, and rows follow; a line",
                "u,s\\n1,5,2\\n|t.csv:2:5: expected 2 cells, as the first line has, found 3; decimals have a point, and",
                "title\\nu,s\\n|t.csv:2:3: expected 1 cell, as the first line has, found 2",
                "' \\n '|t.csv:1:1: expected a table of numbers, found nothing",
                "u,s\\r1,2\\r3,x\\r|t.csv:3:3: expected a number in the column s, found \"x\"",
                "u,s,w\\r\\n1,2,\"a\\r\\nb\"\\r\\n3,x,c\\r\\n|t.csv:4:3: expected a number in the column s, found \"x\"",
                "u,s\\nm,kg\\n1,2\\n|t.csv:2:3: expected a number in the column s, found \"kg\"; take a line of units out of the table",
                "u,s\\n1,(3)\\n|t.csv:2:3: expected a number in the column s, found \"(3)\"; a negative number begins with its minus sign: -3",
                "u,s\\n1,1e400\\n|t.csv:2:3: expected a number in the column s, found \"1e400\"; every number must be finite",
                "u,s\\n1,2024-01-01\\n|t.csv:2:3: expected a number in the column s, found \"2024-01-01\"; a date or a time",
                "u,s\\n1,TRUE\\n|t.csv:2:3: expected a number in the column s, found \"TRUE\"; write 1 and 0",
                "u,s\\n1,5 kg\\n|t.csv:2:3: expected a number in the column s, found \"5 kg\"; a number stands without a unit",
                "u,s\\n1,#N/A\\n|t.csv:2:3: expected a number in the column s, found \"#N/A\"; leave out the rows with missing",
            })
    void whatIsWrongIsSaidWhereItStands(String text, String sentence) {
        var error =
                assertThrows(InputException.class, () -> table(unescaped(text)).numbers("s"));
        assertTrue(String.valueOf(error.getMessage()).startsWith(sentence), error.getMessage());
    }

    @Test
    void aLongCellIsCutInItsSentence() {
        var error = assertThrows(
                InputException.class, () -> table("s\n" + "a".repeat(5000)).numbers("s"));
        assertTrue(String.valueOf(error.getMessage()).length() < 150, error.getMessage());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            u;s\\n1.234;2.345\\n2.111;3\\n | 1.234 | t.csv:2:1: 1.234, and all numbers like it, were read as decimals, 1.234 and not 1234
            u;s\\n1,234;2,345\\n2,111;3\\n | 1.234 | t.csv:2:1: 1,234, and all numbers like it, were read as decimals, 1.234 and not 1234
            u;s\\n1,234;2,34\\n2,111;3\\n  | 1.234 |
            u;s\\n0,234;2,345\\n2,111;3\\n | 0.234 |
            u,s\\n1.234,2.345\\n2.111,3\\n | 1.234 |
            """)
    void whatMayBeThousandsIsReadAsDecimalsWithANote(String text, double first, String note) throws InputException {
        var notes = new ArrayList<String>();
        LooseTable table = LooseTable.read(new Source("t.csv", unescaped(text), notes::add));
        assertEquals(first, table.numbers("u")[0]);
        assertEquals(note == null ? List.of() : List.of(note), notes);
    }

    @Test
    void aLineThatIsTooLongIsNotTakenForOneWithAName() {
        assertThrows(InputException.class, () -> table("u,s\n1,5,2\n3,5,4\n"));
        assertThrows(InputException.class, () -> table("u,s\na,5,2\na,5,4\n"));
    }
}

package io.github.thalweg.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.thalweg.catalog.file.InputException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureWordsTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            last lr,                          learning rate at the end
            first distance < 0.01,            first update with distance below 0.01
            settled loss < 0.001,             update from which loss stays below 0.001
            mean v_hat_y from 1000,           mean v_hat_y from update 1000
            at loss at 40,                    loss after update 40
            last loss over median,            'loss at the end, median of all runs'
            updates over share < 500,         'updates of the run, share of all runs below 500'
            mean length,                      mean length of a step
            """)
    void aMeasureIsSaidInWords(String measure, String words) throws InputException {
        assertEquals(words, MeasureWords.of(MeasureText.parse(measure)));
    }
}

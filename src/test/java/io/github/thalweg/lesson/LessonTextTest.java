package io.github.thalweg.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LessonTextTest {
    /// What is to be typed would lose its factors.
    @ParameterizedTest
    @CsvSource(textBlock = """
            sin(3*x) and 2*y,                 sin(3*x) and 2*y
            (2 + 2*beta)/(1 + 2*beta),        (2 + 2*beta)/(1 + 2*beta)
            (x - 1)*(x + 1)*x,                (x - 1)*(x + 1)*x
            a distance *d* from the bottom,   a distance d from the bottom
            '*one* *two*, (*three*).',        'one two, (three).'
            """)
    void anAsteriskBetweenTwoFactorsStays(String text, String plain) {
        assertEquals(plain, LessonText.plain(text, Map.of()));
    }
}

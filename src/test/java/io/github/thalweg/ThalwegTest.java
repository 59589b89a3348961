package io.github.thalweg;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ThalwegTest {
    @Test
    void testsRunInsideTheModuleTheyTest() {
        assertEquals("io.github.thalweg", Thalweg.class.getModule().getName());
        assertEquals(Thalweg.class.getModule(), ThalwegTest.class.getModule());
    }
}

package io.github.thalweg.window.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class StatusModelTest {
    private final StatusModel status = new StatusModel();

    @Test
    void aSentenceExpiresUnlessAnotherHasCome() {
        status.say("Saved race.thalweg");
        StatusModel.Message first = status.messageProperty().get();
        status.fail("no permission");
        status.expire(first);
        assertEquals("no permission", status.messageProperty().get().text());
        status.expire(status.messageProperty().get());
        assertEquals("", status.messageProperty().get().text());
    }
}

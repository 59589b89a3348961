package io.github.thalweg.session;

import io.github.thalweg.catalog.scenario.ScenarioWriter;
import io.github.thalweg.window.SampleWindow;
import io.github.thalweg.window.scenario.Background;
import io.github.thalweg.window.scenario.SessionModel;
import java.nio.file.Path;

/// Edits for ever, and says on standard output which edit is on the disk: until it is killed.
final class KilledWindow {
    private static final int EDITS = 7;

    private KilledWindow() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        var window = new SessionModel(
                Script.SIMPLE, (scenario, _) -> SampleWindow.noResults(scenario), Background.inPlace());
        Session session = Sessions.in(folder.resolve("sessions")).begin();
        window.tell(session.record(trouble -> System.exit(3)));
        for (int edit = 1; ; edit++) {
            int number = edit;
            window.edit("change the steps", scenario -> scenario.withSteps(number));
            if (edit % EDITS == 0) {
                session.flush();
                System.out.println(edit);
                ScenarioWriter.write(window.scenario(), folder.resolve("race.thalweg"));
            }
        }
    }
}

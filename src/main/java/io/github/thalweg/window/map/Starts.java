package io.github.thalweg.window.map;

import io.github.thalweg.landscape.Point;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.window.scenario.SessionModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Starts that can be dragged: the one of the race, and the selected run's own.
final class Starts {
    private Starts() {}

    static StartHandle.Start ofRace(SessionModel session) {
        return new StartHandle.Start() {
            @Override
            public @Nullable Point at() {
                List<RunSpec> runs = session.scenario().runs();
                boolean used = runs.isEmpty() || runs.stream().anyMatch(run -> run.start() == null);
                return used ? session.scenario().start() : null;
            }

            @Override
            public void moveLive(Point to) {
                session.editLive(Messages.MOVE_START, scenario -> scenario.withStart(to));
            }

            @Override
            public void commit() {
                session.commitLive();
            }

            @Override
            public String place(Point at) {
                return Starts.place(session, at);
            }

            @Override
            public String name() {
                return "Start";
            }
        };
    }

    private static String place(SessionModel session, Point at) {
        return "x " + at.x() + (session.scenario().oneVariable() ? "" : ", y " + at.y());
    }

    static StartHandle.Start ofSelectedRun(SessionModel session) {
        return new StartHandle.Start() {
            private int run() {
                return session.selectedRunProperty().get();
            }

            @Override
            public @Nullable Point at() {
                var runs = session.scenario().runs();
                RunSpec selected = run() >= 0 && run() < runs.size() ? runs.get(run()) : null;
                return selected == null || selected.hidden() ? null : selected.start();
            }

            @Override
            public void moveLive(Point to) {
                int moved = run();
                session.editLive(
                        Messages.moveStart(session.scenario().label(moved)),
                        s -> s.withRun(moved, s.runs().get(moved).withStart(to)));
            }

            @Override
            public void commit() {
                session.commitLive();
            }

            @Override
            public String place(Point at) {
                return Starts.place(session, at);
            }

            @Override
            public String name() {
                return Messages.start(session.scenario().label(run()));
            }
        };
    }
}

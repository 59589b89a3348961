package io.github.thalweg.session;

import java.util.ArrayDeque;
import java.util.Deque;

/// A clock that goes on when it is told to.
final class ManualTimer implements Timer {
    private record Alarm(long when, Runnable work) {}

    private final Deque<Alarm> alarms = new ArrayDeque<>();
    private long now;

    @Override
    public long now() {
        return now;
    }

    @Override
    public void after(long nanoseconds, Runnable work) {
        alarms.add(new Alarm(now + nanoseconds, work));
    }

    void advance(long nanoseconds) {
        long end = now + nanoseconds;
        while (!alarms.isEmpty() && alarms.element().when() <= end) {
            Alarm alarm = alarms.remove();
            now = Math.max(now, alarm.when());
            alarm.work().run();
        }
        now = end;
    }
}

package io.github.thalweg.session;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Replay of a session's entries: the state and the history that they lead to.
final class SessionReplay {
    /// The most steps back that are kept, and the most letters that they take together.
    static final int DEPTH = 200;

    static final int LETTERS = 4_000_000;

    /// A session that was taken up this often, and never got as far as a change, may be what ends the program.
    private static final int SUSPICIOUS = 2;

    /// A scenario of the history and the change between it and the present.
    record Step(String what, String scenario) {}

    private final Deque<Step> past = new ArrayDeque<>();
    private final Deque<Step> future = new ArrayDeque<>();
    private String present = "";
    private String saved = "";
    private String file = "";
    private @Nullable Step drag;
    private int resumed;
    private boolean closed;

    /// @return the sessions' end after these entries, or null when they do not begin as they must
    static @Nullable SessionReplay of(List<Entry> entries) {
        if (entries.isEmpty() || !(entries.getFirst() instanceof Entry.Began)) {
            return null;
        }
        var track = new SessionReplay();
        entries.forEach(track::add);
        return track;
    }

    void add(Entry entry) {
        closed = entry instanceof Entry.Closed;
        resumed = entry instanceof Entry.Resumed ? resumed + 1 : 0;
        switch (entry) {
            case Entry.Began began -> begin(began);
            case Entry.Changed(var what, var after) -> change(what, after);
            case Entry.Dragged(var what, var after) -> {
                drag = drag == null ? new Step(what, present) : drag;
                present = after;
            }
            case Entry.Undone(var after) -> move(past, future, after);
            case Entry.Redone(var after) -> move(future, past, after);
            case Entry.Saved(var to) -> {
                file = to;
                saved = present;
            }
            case Entry.Detached() -> file = "";
            case Entry.Resumed(), Entry.Closed() -> {}
        }
    }

    private void begin(Entry.Began began) {
        past.clear();
        future.clear();
        drag = null;
        present = began.scenario();
        saved = began.saved();
        file = began.file();
    }

    private void change(String what, String after) {
        past.push(new Step(what, drag == null ? present : drag.scenario()));
        drag = null;
        present = after;
        future.clear();
        trim();
    }

    private void trim() {
        int letters = 0;
        int kept = 0;
        for (Iterator<Step> steps = past.iterator(); steps.hasNext() && kept < DEPTH; kept++) {
            letters += steps.next().scenario().length();
            if (letters > LETTERS) {
                break;
            }
        }
        while (past.size() > kept) {
            past.removeLast();
        }
    }

    /// The window may remember more than is kept here: what is no longer known has no name.
    private void move(Deque<Step> from, Deque<Step> to, String after) {
        Step step = from.poll();
        to.push(new Step(step == null ? Messages.EARLIER_CHANGE : step.what(), present));
        present = after;
    }

    /// The shortest list of entries that leads here.
    List<Entry> entries() {
        var entries = new ArrayList<Entry>();
        List<Step> oldestFirst = List.copyOf(past.reversed());
        String origin = drag == null ? present : drag.scenario();
        String first = oldestFirst.isEmpty() ? origin : oldestFirst.getFirst().scenario();
        entries.add(new Entry.Began(first, saved, file));
        for (int i = 0; i < oldestFirst.size(); i++) {
            String after = i + 1 < oldestFirst.size() ? oldestFirst.get(i + 1).scenario() : origin;
            entries.add(new Entry.Changed(oldestFirst.get(i).what(), after));
        }
        List<Step> undone = List.copyOf(future);
        undone.forEach(step -> entries.add(new Entry.Changed(step.what(), step.scenario())));
        for (int i = undone.size() - 2; i >= -1 && !undone.isEmpty(); i--) {
            entries.add(new Entry.Undone(i < 0 ? origin : undone.get(i).scenario()));
        }
        if (drag != null) {
            entries.add(new Entry.Dragged(drag.what(), present));
        }
        entries.addAll(Collections.nCopies(resumed, new Entry.Resumed()));
        if (closed) {
            entries.add(new Entry.Closed());
        }
        return entries;
    }

    String present() {
        return present;
    }

    String saved() {
        return saved;
    }

    String file() {
        return file;
    }

    /// The scenarios before the present one, the latest first; a drag that never ended is a step, too.
    List<Step> past() {
        var steps = new ArrayList<>(past);
        if (drag != null && !drag.scenario().equals(present)) {
            steps.addFirst(drag);
        }
        return steps;
    }

    /// The scenarios that redo leads to, the next first.
    List<Step> future() {
        return List.copyOf(future);
    }

    boolean isDragging() {
        return drag != null;
    }

    /// The window was closed as it should be.
    boolean isClosed() {
        return closed;
    }

    boolean isSuspicious() {
        return resumed >= SUSPICIOUS;
    }

    /// Nothing of it would be lost with the session.
    boolean isSaved() {
        return present.equals(saved) && past.isEmpty() && future.isEmpty() && drag == null;
    }
}

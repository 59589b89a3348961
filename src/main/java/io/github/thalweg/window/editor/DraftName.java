package io.github.thalweg.window.editor;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.OwnFile;
import io.github.thalweg.rule.Definition;
import io.github.thalweg.rule.Schedule;
import io.github.thalweg.rule.TextLength;
import io.github.thalweg.rule.UpdateRule;
import io.github.thalweg.window.scenario.CatalogModel;
import io.github.thalweg.window.scenario.Problem;
import java.util.Optional;

/// Name of a changed definition: one that comes with the program, or was typed in place, gets a name of its own.
final class DraftName {
    private final CatalogModel library;
    private final Definition original;

    DraftName(CatalogModel library, Definition original) {
        this.library = library;
        this.original = original;
    }

    /// A draft that differs from the original goes by another name, unless the original is the user's.
    Draft own(Draft draft) {
        Definition changed = draft.definition();
        boolean borrowed = changed.id().equals(original.id()) && !changed.equals(original) && isBorrowed();
        return borrowed ? free(draft) : draft;
    }

    private boolean isBorrowed() {
        return original.id().isEmpty() || OwnFile.isTaken(library.builtIn(), original);
    }

    private Draft free(Draft draft) {
        String stem = original.id().isEmpty() ? Messages.MY_SCHEDULE : Messages.mine(original.name());
        Draft named = renamed(draft, stem);
        for (int n = 2; OwnFile.isTaken(library.catalog(), named.definition()); n++) {
            named = renamed(draft, stem + " " + n);
        }
        return named;
    }

    /// The draft under another name. The original's name stands for the original's id, whatever file that is in.
    Draft renamed(Draft draft, String name) {
        boolean same = name.equals(original.name()) && !isBorrowed();
        return draft.withName(same ? original.id() : OwnFile.id(name), name);
    }

    /// The problem with the name, in one sentence.
    Optional<Problem> problem(Definition draft) {
        if (draft.equals(original)) {
            return Optional.empty();
        }
        if (!TextLength.NAME.fits(draft.name())) {
            return Optional.of(Problem.elsewhere("expected " + TextLength.NAME.expectation(draft.name())));
        }
        String kind = draft instanceof UpdateRule ? Messages.A_RULE : Messages.A_SCHEDULE;
        if (draft.id().isEmpty()) {
            return Optional.of(Problem.elsewhere(Messages.noLetter(kind, draft.name())));
        }
        return OwnFile.isTaken(library.builtIn(), draft)
                ? Optional.of(Problem.elsewhere(Messages.taken(nameOf(library.builtIn(), draft), kind)))
                : Optional.empty();
    }

    private static String nameOf(Catalog catalog, Definition draft) {
        return switch (draft) {
            case UpdateRule rule ->
                catalog.updateRule(rule.id()).map(UpdateRule::name).orElse(rule.name());
            case Schedule schedule ->
                catalog.schedule(schedule.id()).map(Schedule::name).orElse(schedule.name());
        };
    }
}

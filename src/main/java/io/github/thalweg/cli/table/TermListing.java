package io.github.thalweg.cli.table;

import io.github.thalweg.lesson.Glossary;
import java.util.List;

/// Words of the field as entries of `thalweg list`.
public final class TermListing {
    public static final String KIND = "terms";

    private TermListing() {}

    public static List<Listing.Entry> entries() {
        return Glossary.builtIn().terms().values().stream()
                .map(term -> new Listing.Entry(term.id(), term.name(), "", term.text(), "", List.of()))
                .toList();
    }
}

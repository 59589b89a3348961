package io.github.thalweg.cli.option;

import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.study.search.SearchRange;
import io.github.thalweg.study.search.SearchRangeText;
import java.util.List;

/// The texts of `--over`, which [SearchRangeText] describes.
final class RangeOption {
    private RangeOption() {}

    static List<SearchRange> of(List<String> options) throws InputException {
        try {
            return options.stream().map(SearchRangeText::parse).toList();
        } catch (IllegalArgumentException wrong) {
            throw new InputException("--over " + wrong.getMessage());
        }
    }
}

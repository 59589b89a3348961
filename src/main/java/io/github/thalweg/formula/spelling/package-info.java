/// Formulas as people type and paste them, turned into the spelling of the language before anything else reads them.
///
/// A text that is a formula already is left alone, letter by letter. Else its words are rewritten step by step; each
/// keeps its place in the text that was typed, so that an error is underlined where the user sees it.
package io.github.thalweg.formula.spelling;

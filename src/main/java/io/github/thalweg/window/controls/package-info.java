/// Controls that several features share: number fields, sliders, choosers, panes that show figures.
///
/// Uses `window.scenario`, `figure`, `rule` and `landscape`. Controls live on the JavaFX thread; a [FigurePane]
/// draws in the background and shows the picture without copying it ([Frames]).
///
/// Start with [FigurePane] for pictures and [NumberRow] for numbers. [AppearanceModel] holds what changes looks but
/// no numbers.
package io.github.thalweg.window.controls;

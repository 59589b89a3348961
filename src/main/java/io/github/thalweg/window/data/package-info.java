/// The data picture in the window: rows and models beside the map, with the switch that standardizes the inputs.
///
/// Uses `figure.data` for the drawing. Start with [ExamplesModel], then [DataPane].
package io.github.thalweg.window.data;

/// The dialog that makes a landscape from examples of a table that was dropped, pasted or chosen.
///
/// Uses `catalog.table` to read the table and to make the scenario, in the background. Nothing changes before the
/// button is pressed.
///
/// Start with [ImportModel].
package io.github.thalweg.window.table;

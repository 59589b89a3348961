/// Python programs that compute a scenario's runs with NumPy, readable and made to be changed.
///
/// Uses `rule` and `run.scenario` for the texts, `formula.graph` for the derivatives and `formula.grid` for recorded
/// surfaces. Text of the user becomes code by way of its syntax tree alone, and comments on one line.
///
/// Start with [PythonFile], then [PythonRun].
package io.github.thalweg.export.python;

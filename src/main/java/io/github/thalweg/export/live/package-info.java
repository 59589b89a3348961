/// Web pages that compute: a scenario's runs as JavaScript, with the program's own digits, and the page around them.
///
/// Uses `run.graph` and `run.kernel` for the code, `export.html` for the page, and the scripts in `src/main/resources`.
/// Text of the user is data and never code: what is written is made of graphs and of numbers of places in tables.
///
/// Start with [LiveProgram].
package io.github.thalweg.export.live;

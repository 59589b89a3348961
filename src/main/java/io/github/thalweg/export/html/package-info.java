/// Web pages that play a race: one file with data, script and style, without connections.
///
/// Uses `figure` for scales and plots, `run` for the data, and the script in `src/main/resources`. Text of the user
/// is data and never markup.
///
/// Start with [HtmlFile], then [PageData].
package io.github.thalweg.export.html;

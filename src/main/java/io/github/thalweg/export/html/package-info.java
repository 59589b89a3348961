/// Web pages of a race, live or to play back: one file with data, script and style, without connections.
///
/// Uses `export.live` for what a page computes, `figure` for scales and plots, `run` for the data, and the script in
/// `src/main/resources`. Text of the user is data and never markup.
///
/// Start with [LiveFile] or [HtmlFile], then [PageData].
package io.github.thalweg.export.html;

/// The command line: subcommands that read text and write text or files.
///
/// Uses every package but `window`; options are in `cli.option`, tables in `cli.table`. Works without a screen.
/// Errors go to standard error in one sentence, and the exit status is then 2 for bad input and 1 for anything
/// else.
///
/// Start with [Cli] for the set-up of picocli and [Commands] for the subcommands.
package io.github.thalweg.cli;

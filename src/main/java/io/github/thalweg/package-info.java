/// The program's entry point: [Thalweg] opens the window, or hands the arguments to the command line.
///
/// May use every package. The order of the packages below it is kept by `ArchitectureTest`: `formula`, `landscape`,
/// `rule`, `method`, `run`, `study`, `catalog`, `session`, `figure`, `export`, `cli`, `window`; each may use those
/// before it.
///
/// Start with [Thalweg], then with `run.kernel.Runner` for what is computed and `window.WindowModel` for the
/// window.
package io.github.thalweg;

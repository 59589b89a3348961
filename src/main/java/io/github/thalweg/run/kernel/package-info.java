/// The loop of a run: graphs compiled to one hidden class, and the trajectories it records.
///
/// Uses `run.graph` and `formula.compile`. State, arguments and recorded columns are arrays handed in
/// (`columns[column][row - base]`), so that compiled code is safe for any number of threads.
///
/// Start with [Runner], then [Kernels] (the cache), [KernelCompiler] and [LoopWriter].
package io.github.thalweg.run.kernel;

/// Expression graphs to bytecode: hidden classes that evaluate a formula and its derivatives on doubles.
///
/// Uses `formula.graph`, `formula.parse` and the JDK's `java.lang.classfile`. HotSpot does not compile methods over
/// 8,000 bytes; longer evaluations are cut into static methods.
///
/// Start with [FormulaCompiler], then [Emitter], which runs of optimizers use, too. Compiled code is thread-safe.
package io.github.thalweg.formula.compile;

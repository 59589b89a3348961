/// Update rules that no text can say: BFGS, L-BFGS, conjugate gradients, line searches, Nelder-Mead.
///
/// Uses `method.state` (what a method is given and keeps), `method.line` (line searches) and `rule` (parameters). A
/// method is immutable; its state is in the `Memory` of its run.
///
/// Start with [MethodKind], the list by name, then [Bfgs] as an example.
package io.github.thalweg.method;

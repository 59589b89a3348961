/// The interface of methods: the surface they may query, the memory they keep, the move they make.
///
/// Uses no other package. Each [Objective] belongs to one run and one thread.
///
/// Start with [Method].
package io.github.thalweg.method.state;

/// Examples: the table that a landscape's `mean` and `sum` go over, its split, its standardizing, and the model that
/// it trains.
///
/// Uses `formula` for the table that compiled code reads. Start with [Examples]. All is immutable.
package io.github.thalweg.landscape.data;

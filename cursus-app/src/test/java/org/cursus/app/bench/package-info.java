/// The benchmarks of `cursus bench`. Each starts what it measures by itself, on data of its own
/// that it removes; each checks that what it measures is right, since a fast error is worth
/// nothing. A benchmark is one class that implements `Benchmark`, named in the list of `Bench`.
@NullMarked
package org.cursus.app.bench;

import org.jspecify.annotations.NullMarked;

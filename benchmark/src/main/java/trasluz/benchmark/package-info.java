/// How long things take.
///
/// [trasluz.benchmark.Benchmarks] runs the JMH benchmarks of this package, each in a process of its
/// own, and writes one text file per benchmark class into `benchmark/results/`. Benchmarks on real
/// lists are skipped where the lists are missing; [trasluz.benchmark.SyntheticOwnership] makes
/// graphs of any size from a seed. Not shipped: nothing depends on this module.
@NullMarked
package trasluz.benchmark;

import org.jspecify.annotations.NullMarked;

package trasluz.benchmark;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;

/// Adds up how long a thread takes for what lies between starting and stopping.
final class Stopwatch {
  private long nanos;
  private long cpu;
  private long collecting;

  void start() {
    collecting -= collected();
    cpu -= ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    nanos -= System.nanoTime();
  }

  void stop() {
    nanos += System.nanoTime();
    cpu += ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    collecting += collected();
  }

  private static long collected() {
    return ManagementFactory.getGarbageCollectorMXBeans().stream()
        .mapToLong(GarbageCollectorMXBean::getCollectionTime)
        .sum();
  }

  /// By the clock, garbage collection and waiting for a core included.
  double seconds() {
    return nanos / 1e9;
  }

  /// That the thread computed.
  double computing() {
    return cpu / 1e9;
  }

  /// That the thread stood still for garbage collection.
  double collecting() {
    return collecting / 1e3;
  }
}

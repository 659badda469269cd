package trasluz.match;

import java.util.Optional;
import java.util.function.Supplier;

/// Something made when it is first asked for; safe for many threads.
final class Lazy<T> {
  private final Supplier<T> maker;
  private volatile Optional<T> made = Optional.empty();

  Lazy(Supplier<T> maker) {
    this.maker = maker;
  }

  T get() {
    Optional<T> known = made;
    if (known.isPresent()) {
      return known.get();
    }
    synchronized (this) {
      T value = made.orElseGet(maker);
      made = Optional.of(value);
      return value;
    }
  }
}

package io.github.thalweg.formula.compile;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/// Cache of the least recently used kind for results that are slow to make, by what they were made from.
/// Thread-safe.
public final class LruCache<K, V> {
    private final Map<K, V> results;

    /// @param capacity how many results are kept; the one longest unused goes first
    public LruCache(int capacity) {
        results = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > capacity;
            }
        };
    }

    /// The result for `key`; two threads that ask for a new one at once may both make it.
    public V get(K key, Function<K, V> make) {
        synchronized (results) {
            V known = results.get(key);
            if (known != null) {
                return known;
            }
        }
        V made = make.apply(key);
        synchronized (results) {
            results.put(key, made);
        }
        return made;
    }
}

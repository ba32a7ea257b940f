package org.redthread.story;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A set of words or word runs, hashed: small enough to be kept with each article, exact enough to tell how much of one set is
 * in another.
 *
 * <p>Its {@link #bins()} are a one-permutation MinHash (Li, Owen and Zhang, "One Permutation Hashing", 2012): the hash space in
 * equal parts, and of each part the least value. Two sets agree in a bin as often as they share members, so who looks up
 * each bin by itself finds those that share much, at a cost that doesn't grow with the number of sets.
 */
public final class Sketch {
    /** Two texts of which the shorter is a quarter of the longer still agree in six of them on average. */
    public static final int BINS = 24;

    private static final long BEGIN = 0xcbf29ce484222325L;

    private final int[] sorted;

    private Sketch(int[] sorted) {
        this.sorted = sorted;
    }

    static Sketch of(Collection<String> members) {
        return of(members.stream().mapToInt(member -> mixed(hash(BEGIN, member))));
    }

    /** Of the runs of so many words that follow one another, each as if it were one string with spaces between its words. */
    static Sketch ofRuns(List<String> words, int length) {
        return of(IntStream.rangeClosed(0, words.size() - length).map(start -> {
            long hash = hash(BEGIN, words.get(start));
            for (String word : words.subList(start + 1, start + length)) {
                hash = hash(hash(hash, " "), word);
            }
            return mixed(hash);
        }));
    }

    private static Sketch of(IntStream hashes) {
        int[] sorted = hashes.toArray();
        Arrays.sort(sorted);
        int different = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[different++] = sorted[i];
            }
        }
        return new Sketch(Arrays.copyOf(sorted, different));
    }

    /** The inverse of {@link #bytes()}. */
    public static Sketch of(byte[] bytes) {
        int[] sorted = new int[bytes.length / Integer.BYTES];
        ByteBuffer.wrap(bytes).asIntBuffer().get(sorted);
        return new Sketch(sorted);
    }

    public byte[] bytes() {
        ByteBuffer bytes = ByteBuffer.allocate(sorted.length * Integer.BYTES);
        bytes.asIntBuffer().put(sorted);
        return bytes.array();
    }

    /** The least hash of each of {@link #BINS} parts of the hash space; null where a part is empty. */
    public List<Long> bins() {
        Long[] bins = new Long[BINS];
        for (int hash : sorted) {
            int bin = (int) (((long) hash - Integer.MIN_VALUE) * BINS >>> Integer.SIZE);
            if (bins[bin] == null) {
                bins[bin] = (long) hash;
            }
        }
        return new ArrayList<>(Arrays.asList(bins));
    }

    int size() {
        return sorted.length;
    }

    /** How much of the smaller set is in the larger one, 0 to 1. */
    double containment(Sketch other) {
        int smaller = Math.min(size(), other.size());
        return smaller == 0 ? 0 : (double) shared(other) / smaller;
    }

    private int shared(Sketch other) {
        int shared = 0;
        for (int i = 0, j = 0; i < sorted.length && j < other.sorted.length; ) {
            int order = Integer.compare(sorted[i], other.sorted[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }

    /** FNV-1a of what a hash stands for and of some more text. */
    private static long hash(long hash, String more) {
        for (int i = 0; i < more.length(); i++) {
            hash = (hash ^ more.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }

    /** So that the least values are a fair sample. */
    private static int mixed(long hash) {
        long mixed = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        return (int) (mixed ^ (mixed >>> 33));
    }
}

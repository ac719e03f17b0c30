package org.belie.report.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * Places things that may not overlap along a line, each as near as can be to where it would like to be, and in their order: where
 * neighbours crowd, they settle around the middle of what they want.
 */
final class Spread {
    /**
     * Things that have run into each other.
     *
     * @param wish the sum of what each would like, less the room of those before it
     */
    private record Crowd(double wish, int size) {
        double place() {
            return wish / size;
        }

        Crowd and(Crowd other) {
            return new Crowd(wish + other.wish, size + other.size);
        }
    }

    private Spread() {}

    /** The middles of things of these lengths. */
    static List<Integer> middles(List<Double> wishes, List<Integer> lengths, int gap) {
        var crowds = new ArrayList<Crowd>();
        var offsets = offsets(lengths, gap);
        for (var i = 0; i < wishes.size(); i++) {
            crowds.add(new Crowd(wishes.get(i) - offsets.get(i), 1));
            while (crowds.size() > 1
                    && last(crowds, 2).place() >= last(crowds, 1).place()) {
                var later = crowds.remove(crowds.size() - 1);
                crowds.add(crowds.remove(crowds.size() - 1).and(later));
            }
        }
        var middles = new ArrayList<Integer>();
        for (var crowd : crowds) {
            for (var i = 0; i < crowd.size(); i++) {
                middles.add((int) Math.round(crowd.place()) + offsets.get(middles.size()));
            }
        }
        return middles;
    }

    private static Crowd last(List<Crowd> crowds, int back) {
        return crowds.get(crowds.size() - back);
    }

    /** How far the middle of each would be from that of the first, were they packed. */
    private static List<Integer> offsets(List<Integer> lengths, int gap) {
        var offsets = new ArrayList<Integer>();
        for (var i = 0; i < lengths.size(); i++) {
            offsets.add(
                    i == 0 ? 0 : offsets.get(i - 1) + (lengths.get(i - 1) + 1) / 2 + gap + (lengths.get(i) + 1) / 2);
        }
        return offsets;
    }
}

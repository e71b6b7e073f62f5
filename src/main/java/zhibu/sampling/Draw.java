package zhibu.sampling;

import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import zhibu.shared.Sha256;

/**
 * Who is drawn from a frame by a seed 抽取. Every eligible candidate has a lot: the SHA-256 of the frame's hash, the seed and the
 * candidate's code, joined by line feeds. In each stratum those with the smallest lots are drawn, as many as its quota.
 *
 * <p>The frame is frozen before anybody knows the seed, so nobody can choose; whoever has both draws the same, in any language.
 */
public final class Draw {

    private static final Comparator<Lot> BY_LOT = Comparator.comparing(Lot::digest).thenComparing(lot -> lot.candidate().code());

    private Draw() {
    }

    /** The drawn, stratum by stratum in the order of the frame, by lot in each. */
    public static List<Lot> of(Frame frame, String seed) {
        String hash = frame.hash();
        return frame.candidates().stream().filter(Candidate::eligible).map(one -> lot(hash, seed, one))
                .collect(groupingBy(lot -> lot.candidate().stratum(), LinkedHashMap::new, Collectors.toList())).entrySet().stream()
                .flatMap(stratum -> stratum.getValue().stream().sorted(BY_LOT).limit(frame.quota(stratum.getKey()))).toList();
    }

    private static Lot lot(String hash, String seed, Candidate candidate) {
        return new Lot(candidate, Sha256.of(hash + "\n" + seed + "\n" + candidate.code()));
    }

    /** A candidate with what it was drawn by 签号. */
    public record Lot(Candidate candidate, String digest) {
    }
}

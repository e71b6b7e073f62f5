package zhibu.sampling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** Frames made up at random, the same for the same seed, with the names that break tables. */
final class RandomFrame {

    private static final List<String> NAMES = List.of("青山支部", "第一,第二支部", "“引号\"支部", "=1+1支部", "𠮷安支部", "两\n行支部", "'支部", " 空格 ", "Ａ支部");

    private RandomFrame() {
    }

    static Frame of(Random random) {
        List<Candidate> candidates = new ArrayList<>();
        int strata = 1 + random.nextInt(6);
        IntStream.rangeClosed(1, 1 + random.nextInt(60)).forEach(number -> candidates.add(new Candidate(Integer.toString(number * 7),
                NAMES.get(random.nextInt(NAMES.size())), NAMES.get(random.nextInt(NAMES.size())), "层" + random.nextInt(strata),
                random.nextInt(8) == 0 ? "去年已验收，免检" : "")));
        return new Frame(candidates, quotas(new Frame(candidates, Map.of()).sizes(), random));
    }

    private static Map<String, Integer> quotas(Map<String, Integer> sizes, Random random) {
        Map<String, Integer> quotas = new LinkedHashMap<>();
        sizes.forEach((stratum, size) -> quotas.put(stratum, random.nextInt(size + 1)));
        return quotas;
    }

    static String seed(Random random) {
        return "双色球第%d期 %d 种子𠮷".formatted(2026000 + random.nextInt(200), random.nextInt(1_000_000));
    }
}

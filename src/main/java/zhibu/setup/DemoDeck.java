package zhibu.setup;

import java.util.List;
import java.util.function.Predicate;

/** The texts of one kind, shuffled for one branch: the one used longest ago comes first. */
final class DemoDeck {

    private final List<DemoText> cards;

    DemoDeck(List<DemoText> texts, DemoChance chance) {
        this.cards = chance.shuffled(texts);
    }

    /** The next text that is {@code suitable}; there has to be one. */
    DemoText draw(Predicate<DemoText> suitable) {
        DemoText drawn = cards.stream().filter(suitable).findFirst().orElseThrow();
        cards.remove(drawn);
        cards.add(drawn);
        return drawn;
    }
}

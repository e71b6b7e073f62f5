package zhibu.demo;

import java.util.List;
import java.util.function.Predicate;

/** The texts of one kind, shuffled for one branch: the one used longest ago comes first. */
final class Deck {

    private final List<Text> cards;

    Deck(List<Text> texts, Chance chance) {
        this.cards = chance.shuffled(texts);
    }

    /** The next text that is {@code suitable}; there has to be one. */
    Text draw(Predicate<Text> suitable) {
        Text drawn = cards.stream().filter(suitable).findFirst().orElseThrow();
        cards.remove(drawn);
        cards.add(drawn);
        return drawn;
    }
}

package zhibu.standards;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.nodes.Node;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The check of what people write: everything {@link EditionCheck} asks, the house rules, and that somebody can count each rule. */
@Component
class DraftCheck {

    private static final Pattern CODE = Pattern.compile("[0-9][0-9A-Za-z.-]{0,19}");

    private final Catalogue catalogue;
    private final HouseRules house;
    private final Set<String> known;

    DraftCheck(ShippedDocuments shipped, ObjectProvider<CountedRules> counted) {
        this.catalogue = shipped.catalogue();
        List<Edition> editions = shipped.editions().stream().map(EditionDocument::asWritten).toList();
        this.house = new HouseRules(editions.get(editions.size() - 1));
        this.known = Stream.concat(editions.stream().flatMap(DraftCheck::rules), counted.stream().flatMap(one -> one.codes().stream()))
                .collect(toUnmodifiableSet());
    }

    private static Stream<String> rules(Edition edition) {
        return edition.items().stream().flatMap(DraftCheck::rules);
    }

    private static Stream<String> rules(Item item) {
        return Stream.concat(item.computed().stream().map(ComputedRule::code), item.proportional().stream().map(ProportionalRule::code));
    }

    /** Everything that keeps a document from being published, each with its line. */
    List<String> problems(EditionDocument document, Edition written) {
        Node tree = StrictYaml.tree(document.text());
        return contradictions(written).stream().map(one -> one.in(tree)).toList();
    }

    private List<Contradiction> contradictions(Edition written) {
        List<Contradiction> found = new ArrayList<>(new EditionCheck(written, catalogue).contradictions());
        found.addAll(house.broken(written));
        IntStream.range(0, written.items().size()).forEach(index -> rules(written.items().get(index))
                .filter(code -> !known.contains(code))
                .forEach(code -> found.add(new Contradiction(YamlPlace.of("items", index), "不认识的规则 %s，没有办法计算".formatted(code)))));
        object(found, !CODE.matcher(written.code()).matches(), "code", "版本号应以数字开头，20 个以内的字母、数字、点和短横线");
        object(found, written.effectiveFrom().getDayOfYear() != 1, "effectiveFrom", "起用日期应为一年的第一天");
        return found;
    }

    private static void object(List<Contradiction> found, boolean wrong, String place, String sentence) {
        if (wrong) {
            found.add(new Contradiction(YamlPlace.of(place), sentence));
        }
    }

    /**
     * Reads what somebody wrote, which may still contradict itself, but breaks no house rule.
     *
     * @throws RefusedDocument naming line and reason
     */
    Edition readable(EditionDocument document) {
        Edition written = document.asWritten();
        document.inFull();
        document.refuse(house.broken(written));
        return written;
    }

    /**
     * Reads what somebody sent in.
     *
     * @throws RefusedDocument naming every problem with its line
     */
    Edition sound(EditionDocument document) {
        Edition written = readable(document);
        document.refuse(contradictions(written));
        return written;
    }
}

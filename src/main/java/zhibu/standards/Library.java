package zhibu.standards;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import zhibu.shared.AssessmentYear;
import zhibu.shared.NotFound;

/** Where the published editions stand 细则库, word for word; those withdrawn too. */
@Component
public class Library {

    private final Publisher publisher;
    private final Catalogue catalogue;
    private final Parameters defaults;
    private volatile Shelf shelf;

    Library(ShippedDocuments shipped, Publisher publisher) {
        List<EditionDocument> documents = shipped.editions();
        this.publisher = publisher;
        this.catalogue = shipped.catalogue();
        this.defaults = documents.get(documents.size() - 1).read(catalogue).parameters();
        publisher.publish(documents, catalogue);
        this.shelf = publisher.shelf(catalogue, defaults);
    }

    /** Looks again at what is published. */
    void refresh() {
        shelf = publisher.shelf(catalogue, defaults);
    }

    Shelf shelf() {
        return shelf;
    }

    /** What a draft would judge by. */
    Edition applied(EditionDocument document) {
        return shelf.read(document, List.of());
    }

    /**
     * What an edition says, what is off too, with the references in its texts.
     *
     * @throws NotFound if there is none of that code
     */
    Edition written(String code) {
        return volume(code).document().asWritten();
    }

    /** @throws NotFound if there is none of that code */
    Volume volume(String code) {
        return shelf.volume(code).orElseThrow(NotFound::new);
    }

    /**
     * The document of an edition, the numbers of the whole city in that year written into it.
     *
     * @throws NotFound if there is none of that code
     */
    EditionDocument document(String code, AssessmentYear year) {
        Volume volume = volume(code);
        return new DraftEdit(volume.document()).numbers(Shelf.holding(volume.numbers().stream()
                .filter(number -> number.holds(year, null)).toList())).document();
    }

    /** Every edition ever published, newest first. */
    public List<PublishedView> published() {
        return shelf.volumes().stream().map(Volume::view).toList();
    }

    /**
     * The document of an edition, word for word.
     *
     * @throws NotFound if there is none of that code
     */
    public String document(String code) {
        return volume(code).document().text();
    }

    /**
     * One edition.
     *
     * @throws NotFound if there is none of that code
     */
    public PublishedView edition(String code) {
        return volume(code).view();
    }

    /**
     * What an edition writes down but doesn't apply 停用, in words.
     *
     * @throws NotFound if there is none of that code
     */
    public List<String> resting(String code) {
        Edition full = volume(code).document().inFull();
        return Stream.concat(full.items().stream().flatMap(Item::ruleWords),
                        full.vetoes().stream().map(veto -> Map.entry(veto.code(), veto.text())))
                .filter(rule -> full.isOff(rule.getKey())).map(Map.Entry::getValue).toList();
    }
}

package zhibu.standards;

import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Publishes every edition this release ships, once; from then on the published document is law. */
@Component
class Publisher {

    private static final Logger LOG = LoggerFactory.getLogger(Publisher.class);
    private static final Comparator<Edition> OLDEST_FIRST =
            Comparator.comparing(Edition::effectiveFrom).thenComparing(Edition::code);

    private final PublishedEditions editions;

    Publisher(PublishedEditions editions) {
        this.editions = editions;
    }

    /**
     * Publishes what is new and gives every edition ever published, newest first.
     *
     * @throws RefusedDocument if a document is malformed
     */
    List<Edition> publish(List<EditionDocument> shipped, Catalogue catalogue) {
        shipped.forEach(document -> publish(document, document.read(catalogue).code()));
        return editions.findAll().stream().map(row -> row.document().read(catalogue)).sorted(OLDEST_FIRST.reversed()).toList();
    }

    private void publish(EditionDocument document, String code) {
        if (editions.publish(code, document.text(), document.digest()) == 0 && !isPublished(document)) {
            LOG.warn("{} 与已发布的 {} 版不一致，以已发布的为准；修改细则请用新的版本号发布", document.name(), code);
        }
    }

    private boolean isPublished(EditionDocument document) {
        return editions.existsBySha256(document.digest());
    }
}

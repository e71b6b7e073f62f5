package zhibu.standards;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Publishes every edition this release ships, once; from then on the published document is law. */
@Component
class Publisher {

    private static final Logger LOG = LoggerFactory.getLogger(Publisher.class);

    private final PublishedEditions editions;
    private final EditionWithdrawals withdrawals;
    private final ParameterChanges changes;

    Publisher(PublishedEditions editions, EditionWithdrawals withdrawals, ParameterChanges changes) {
        this.editions = editions;
        this.withdrawals = withdrawals;
        this.changes = changes;
    }

    /**
     * Publishes what is new.
     *
     * @throws RefusedDocument if a document is malformed
     */
    void publish(List<EditionDocument> shipped, Catalogue catalogue) {
        shipped.forEach(document -> publish(document, document.read(catalogue).code()));
    }

    private void publish(EditionDocument document, String code) {
        if (editions.publish(code, document.text(), document.digest(), null) == 0 && !isPublished(document)) {
            LOG.warn("{} 与已发布的 {} 版不一致，以已发布的为准；修改细则请用新的版本号发布", document.name(), code);
        }
    }

    private boolean isPublished(EditionDocument document) {
        return editions.existsBySha256(document.digest());
    }

    /**
     * Everything ever published, as it stands now in the database.
     *
     * @param defaults the parameters of what an edition says nothing of
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW, readOnly = true)
    public Shelf shelf(Catalogue catalogue, Parameters defaults) {
        Map<String, Withdrawn> withdrawn = withdrawals.findAll().stream()
                .collect(toMap(EditionWithdrawal::code, EditionWithdrawal::facts));
        Map<String, List<LocalNumber>> numbers = changes.findAllByOrderById().stream()
                .collect(groupingBy(ParameterChange::edition, mapping(ParameterChange::number, toList())));
        return new Shelf(editions.findAll().stream().map(row -> row.volume(row.document().read(catalogue, own -> own.completedBy(defaults)),
                withdrawn.get(row.code()), numbers.getOrDefault(row.code(), List.of()))).toList(), catalogue, defaults);
    }
}

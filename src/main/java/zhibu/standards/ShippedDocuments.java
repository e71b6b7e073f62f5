package zhibu.standards;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** The documents this release ships in {@code classpath:standards/}. */
@Component
class ShippedDocuments {

    private final PathMatchingResourcePatternResolver resources = new PathMatchingResourcePatternResolver();

    /** @throws RefusedDocument if a document is malformed */
    Catalogue catalogue() {
        return new Catalogue(read("kinds", new TypeReference<List<Kind>>() { }),
                read("entry-kinds", new TypeReference<List<EntryKind>>() { }));
    }

    private <T> List<T> read(String name, TypeReference<List<T>> type) {
        return List.copyOf(StrictYaml.read(text(resources.getResource("classpath:standards/%s.yaml".formatted(name))), type));
    }

    /** @throws RefusedDocument if the document is malformed */
    List<AgendaKind> agendaKinds() {
        Resource document = resources.getResource("classpath:standards/agenda-kinds.yaml");
        return List.copyOf(StrictYaml.read(text(document), new TypeReference<List<AgendaKind>>() { }));
    }

    /** @throws RefusedDocument if the document is malformed */
    DuesScale dues() {
        return StrictYaml.read(text(resources.getResource("classpath:standards/dues.yaml")), new TypeReference<DuesScale>() { });
    }

    /** @throws RefusedDocument if the document is malformed */
    DevelopmentRules development() {
        return StrictYaml.read(text(resources.getResource("classpath:standards/development.yaml")),
                new TypeReference<DevelopmentRules>() { });
    }

    /** @throws RefusedDocument if the document is malformed */
    WorkCalendar calendar() {
        return new WorkCalendar(read("holidays", new TypeReference<List<WorkCalendar.Year>>() { }));
    }

    /** @throws RefusedDocument if the document is malformed */
    ElectionPapers electionPapers() {
        return StrictYaml.read(text(resources.getResource("classpath:standards/election-papers.yaml")),
                new TypeReference<ElectionPapers>() { });
    }

    /** @throws RefusedDocument if the document is malformed */
    PlanTemplate plan() {
        return StrictYaml.read(text(resources.getResource("classpath:standards/plan.yaml")), new TypeReference<PlanTemplate>() { });
    }

    /** @throws RefusedDocument if the document is malformed */
    List<LedgerCategory> ledgerCategories() {
        return read("ledger-categories", new TypeReference<List<LedgerCategory>>() { });
    }

    List<EditionDocument> editions() {
        try {
            return Stream.of(resources.getResources("classpath:standards/edition-*.yaml"))
                    .map(document -> new EditionDocument(String.valueOf(document.getFilename()), text(document))).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Resource document) {
        try {
            return document.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

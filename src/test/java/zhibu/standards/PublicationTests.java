package zhibu.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import zhibu.fixtures.ZhibuTest;
import zhibu.shared.AssessmentYear;
import zhibu.shared.NotFound;

/** What is published stays published, word for word. */
@ZhibuTest
@ExtendWith(OutputCaptureExtension.class)
class PublicationTests {

    @Autowired
    Standards standards;

    @Autowired
    Publisher publisher;

    @Autowired
    JdbcClient database;

    @Test
    void theShippedEditionJudgesThisYearAndLast() {
        assertThat(standards.edition(new AssessmentYear(2026)).code()).isEqualTo("1.0");
        assertThat(standards.edition(new AssessmentYear(2025)).code()).isEqualTo("1.0");
        assertThat(standards.edition("1.0")).isEqualTo(standards.editions().get(0));
    }

    @Test
    void noEditionJudgesTheYearsBefore() {
        assertThatThrownBy(() -> standards.edition(new AssessmentYear(2012))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> standards.edition("0.9")).isInstanceOf(NotFound.class);
    }

    @Test
    void publishingAgainChangesNothing() {
        publisher.publish(List.of(shipped()), Shipped.catalogue());

        assertThat(publisher.shelf(Shipped.catalogue(), Shipped.edition().parameters()).volumes()).hasSameSizeAs(standards.editions());
    }

    @Test
    void thePublishedDocumentIsLawEvenIfTheShippedOneDiffers(CapturedOutput output) {
        EditionDocument changed = new EditionDocument("edition-1.0.yaml", shipped().text().replace("补选期", "补缺期"));

        publisher.publish(List.of(changed), Shipped.catalogue());

        Shelf shelf = publisher.shelf(Shipped.catalogue(), Shipped.edition().parameters());
        assertThat(shelf.volume("1.0").orElseThrow().edition().item(2).computed().get(1).text()).isEqualTo(Shipped.edition().item(2).computed().get(1).text());
        assertThat(output).contains("edition-1.0.yaml 与已发布的 1.0 版不一致");
    }

    @Test
    void theDatabaseRefusesToChangeOrForgetAnEdition() {
        assertThatThrownBy(() -> database.sql("update edition set document = 'total: 1'").update())
                .hasMessageContaining("edition rows are final");
        assertThatThrownBy(() -> database.sql("delete from edition").update()).hasMessageContaining("edition rows are final");
    }

    private static EditionDocument shipped() {
        return new EditionDocument("edition-1.0.yaml", Shipped.text());
    }
}

package zhibu.standards;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored drafts. */
interface EditionDrafts extends Repository<EditionDraft, Long> {

    EditionDraft save(EditionDraft draft);

    void flush();

    Optional<EditionDraft> findById(long id);

    @Query("select d from EditionDraft d where d.publishedAs is null and d.voiding.reason is null order by d.id desc")
    List<EditionDraft> open();
}

package zhibu.standards;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The editions published so far. */
interface PublishedEditions extends Repository<PublishedEdition, String> {

    /** Publishes an edition unless its code is taken, for what is published stays; gives how many were published. */
    @Modifying
    @Transactional
    @Query(nativeQuery = true, value = """
            insert into edition (code, document, sha256, published_by) values (:code, :document, :sha256, cast(:by as text))
            on conflict (code) do nothing""")
    int publish(String code, String document, String sha256, @Nullable String by);

    boolean existsBySha256(String sha256);

    List<PublishedEdition> findAll();
}

package zhibu.materials;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored materials. */
interface StudyMaterials extends Repository<StudyMaterial, Long> {

    /** Makes those who change the list wait for one another until the transaction ends. */
    @Query(nativeQuery = true, value = "select 1 from pg_advisory_xact_lock(hashtext('study_material'))")
    int lock();

    StudyMaterial save(StudyMaterial material);

    Optional<StudyMaterial> findById(Long id);

    @Query("select m from StudyMaterial m order by m.title")
    List<StudyMaterial> all();

    @Query("select m from StudyMaterial m where m.retiredBy is null order by m.title")
    List<StudyMaterial> current();
}

package zhibu.development;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import zhibu.shared.BranchId;

/** The stored candidacies with their steps and papers. */
interface CandidacyRepository extends Repository<Candidacy, Long> {

    Candidacy save(Candidacy candidacy);

    @Query("select c from Candidacy c where c.branchId in :branches order by c.name, c.id")
    List<Candidacy> of(Collection<BranchId> branches);

    Optional<Candidacy> findByIdAndBranchId(long id, BranchId branch);

    /** The candidacy, which nobody else changes until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Candidacy c where c.id = :id and c.branchId = :branch")
    Optional<Candidacy> toChange(long id, BranchId branch);

    @Query("select distinct s from StepTaken s left join fetch s.people where s.candidacyId in :candidacies order by s.takenOn, s.id")
    List<StepTaken> steps(Collection<Long> candidacies);

    /** Of each paper the latest word comes last. */
    @Query("select p from PaperNoted p where p.candidacyId in :candidacies order by p.id")
    List<PaperNoted> papers(Collection<Long> candidacies);
}

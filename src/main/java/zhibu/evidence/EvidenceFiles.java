package zhibu.evidence;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import zhibu.shared.BranchId;

/** The kept files without what they contain. */
interface EvidenceFiles extends Repository<EvidenceFile, Long> {

    EvidenceFile save(EvidenceFile file);

    Optional<EvidenceFile> findByIdAndBranchId(Long id, BranchId branch);
}

package zhibu.development;

import org.springframework.data.repository.Repository;

/** The stored words on papers. */
interface PapersNoted extends Repository<PaperNoted, Long> {

    PaperNoted save(PaperNoted paper);
}

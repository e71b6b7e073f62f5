package zhibu.records;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored attachments, with what is known of their files. */
interface AttachmentRows extends Repository<Attachment, Long> {

    Attachment save(Attachment attachment);

    Optional<Attachment> findByFileIdAndRecordId(Long file, Long record);

    boolean existsByFileIdAndRecordId(Long file, Long record);

    @Query("""
            select new zhibu.records.AttachmentView(f.id, f.name, f.size, f.sha256, f.keptBy, f.keptAt, v)
            from Attachment a join EvidenceFile f on f.id = a.fileId left join a.voiding v
            where a.recordId = :record order by f.id
            """)
    List<AttachmentView> of(long record);
}

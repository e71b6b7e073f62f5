package zhibu.materials;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullUnmarked;
import zhibu.shared.AccountId;
import zhibu.shared.Reader;

/** A material on the working committee's list: never changed, only retired 停用. Its spelling is put right by a new one. */
@Entity
@NullUnmarked
class StudyMaterial {

    private static final Pattern NOT_OF_THE_NAME = Pattern.compile("[《》〈〉\\s]");

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private String title;

    @Column(updatable = false)
    private String source;

    @Column(updatable = false)
    private LocalDate issuedOn;

    @Column(updatable = false)
    private AccountId addedBy;

    private AccountId retiredBy;

    protected StudyMaterial() {
    }

    StudyMaterial(MaterialEntry entry, AccountId by) {
        this.title = entry.title();
        this.source = entry.source();
        this.issuedOn = entry.issuedOn();
        this.addedBy = by;
    }

    /** What is left of a title however it was typed: without brackets and spaces. */
    static String bare(String title) {
        return NOT_OF_THE_NAME.matcher(title).replaceAll("");
    }

    boolean isNamed(String typed) {
        return bare(title).equals(bare(typed));
    }

    boolean isRetired() {
        return retiredBy != null;
    }

    MaterialHappened retire(Reader by) {
        retiredBy = by.account();
        return new MaterialHappened("停用学习材料", id(), by);
    }

    MaterialId id() {
        return new MaterialId(id);
    }

    MaterialView view() {
        return new MaterialView(id(), title, source, issuedOn, isRetired());
    }
}

package zhibu.organization;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.jspecify.annotations.NullUnmarked;

/** A unit 单位 and the form of its Party body 机关党委. */
@Entity
@NullUnmarked
class Unit {

    @Id
    private Long id;

    private String name;

    private String body;
}

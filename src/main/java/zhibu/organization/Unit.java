package zhibu.organization;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.NullUnmarked;

/** A unit 单位 and the form of its Party body 机关党委. */
@Entity
@NullUnmarked
class Unit {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String name;

    @Enumerated(EnumType.STRING)
    private PartyBody body;

    protected Unit() {
    }

    Unit(String name, PartyBody body) {
        this.name = name;
        this.body = body;
    }

    UnitCard card() {
        return new UnitCard(id, name, body);
    }
}

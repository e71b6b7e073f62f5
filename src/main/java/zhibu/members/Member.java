package zhibu.members;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullUnmarked;
import zhibu.organization.GroupId;
import zhibu.shared.BranchId;
import zhibu.shared.MemberId;
import zhibu.shared.Vault;

/** A member 党员 on the roster of a branch, as he is now. What he was before, {@link MemberChange} and {@link FormerStay} tell. */
@Entity
@NullUnmarked
class Member {

    private static final String YES = "是";
    private static final String NO = "否";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private BranchId branchId;

    private Long groupId;

    private String name;

    private boolean female;

    private LocalDate bornOn;

    private LocalDate joinedOn;

    private LocalDate fullOn;

    private String position;

    private boolean official;

    private LocalDate arrivedOn;

    private LocalDate leftOn;

    private Secrets secrets;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<Particular, String> details;

    private String voidReason;

    @OneToMany(mappedBy = "member", cascade = CascadeType.PERSIST)
    @OrderBy("arrivedOn, id")
    private List<FormerStay> former = new ArrayList<>();

    protected Member() {
    }

    Member(BranchId branch, Particulars particulars, Vault vault) {
        this.branchId = branch;
        this.details = new EnumMap<>(Particular.class);
        say(particulars, vault);
    }

    MemberId id() {
        return new MemberId(id);
    }

    BranchId branch() {
        return branchId;
    }

    /** By which his ID number is recognised; none if none is known. */
    String digest() {
        return secrets == null ? null : secrets.digest();
    }

    LocalDate arrivedOn() {
        return arrivedOn;
    }

    LocalDate leftOn() {
        return leftOn;
    }

    boolean belongs() {
        return leftOn == null;
    }

    /** What the roster says of him, with his secrets in plain. */
    Particulars particulars(Vault vault) {
        return said(secrets == null ? Map.of() : secrets.open(vault));
    }

    /** What the roster says of him, with his secrets masked. */
    Particulars masked() {
        return said(secrets == null ? Map.of() : secrets.masked());
    }

    private Particulars said(Map<Particular, String> secret) {
        Map<Particular, String> said = new EnumMap<>(Particular.class);
        said.putAll(details);
        said.putAll(secret);
        said.put(Particular.NAME, name);
        said.put(Particular.SEX, female ? "女" : "男");
        said.put(Particular.BORN_ON, bornOn.toString());
        said.put(Particular.JOINED_ON, joinedOn.toString());
        said.put(Particular.FULL_ON, fullOn == null ? "" : fullOn.toString());
        said.put(Particular.POSITION, position);
        said.put(Particular.OFFICIAL, official ? YES : NO);
        said.put(Particular.GROUP, groupId == null ? "" : groupId.toString());
        said.put(Particular.ARRIVED_ON, arrivedOn.toString());
        return new Particulars(said);
    }

    /** Lets the roster say this of him from now on. */
    void say(Particulars wanted, Vault vault) {
        name = wanted.get(Particular.NAME);
        female = wanted.isWoman();
        bornOn = wanted.day(Particular.BORN_ON).orElseThrow();
        joinedOn = wanted.day(Particular.JOINED_ON).orElseThrow();
        fullOn = wanted.day(Particular.FULL_ON).orElse(null);
        position = wanted.get(Particular.POSITION);
        official = wanted.yes(Particular.OFFICIAL);
        groupId = wanted.has(Particular.GROUP) ? Long.valueOf(wanted.get(Particular.GROUP)) : null;
        arrivedOn = wanted.day(Particular.ARRIVED_ON).orElseThrow();
        secrets = new Secrets(wanted, vault);
        details = wanted.values().entrySet().stream().filter(said -> said.getKey().isDetail())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Lets him belong to another branch from {@code on}; answers where he was until then. */
    FormerStay move(BranchId to, LocalDate on) {
        FormerStay stay = new FormerStay(this, branchId, groupId, arrivedOn, leftOn == null ? on : leftOn);
        former.add(stay);
        branchId = to;
        groupId = null;
        arrivedOn = on;
        leftOn = null;
        return stay;
    }

    /** Ends his belonging here; {@code on} is the first day without him. */
    void leave(LocalDate on) {
        leftOn = on;
    }

    /** Voids his entry 作废: he never was on the roster. */
    void voidFor(String reason) {
        leftOn = arrivedOn;
        voidReason = reason;
    }

    boolean belongsTo(BranchId branch, LocalDate date) {
        return stays(branch).stream().anyMatch(stay -> stay.holds(date));
    }

    /** As the rules ask about him in each of these branches that he belongs or belonged to. */
    Stream<MemberFacts> facts(Collection<BranchId> branches, List<MemberFacts.State> states) {
        return branches().filter(branches::contains).map(branch -> new MemberFacts(id(), branch, name, group(branch), joinedOn, fullOn,
                official, secrets == null ? Particular.secrets() : secrets.blanks(), stays(branch), states));
    }

    private Stream<BranchId> branches() {
        return Stream.concat(former.stream().map(FormerStay::branch), Stream.of(branchId)).distinct();
    }

    private GroupId group(BranchId branch) {
        Long group = branch.equals(branchId) ? groupId : former.stream().filter(stay -> stay.branch().equals(branch))
                .reduce((earlier, later) -> later).map(FormerStay::group).orElse(null);
        return group == null ? null : new GroupId(group);
    }

    private List<MemberFacts.Stay> stays(BranchId branch) {
        Stream<MemberFacts.Stay> before = former.stream().filter(stay -> stay.branch().equals(branch)).map(FormerStay::facts);
        Stream<MemberFacts.Stay> now = Stream.of(new MemberFacts.Stay(arrivedOn, leftOn)).filter(stay -> branch.equals(branchId));
        return Stream.concat(before, now).toList();
    }

    /** As a roster shows him, which says this of him. */
    MemberCard card(Particulars said) {
        return new MemberCard(id, said, leftOn);
    }
}

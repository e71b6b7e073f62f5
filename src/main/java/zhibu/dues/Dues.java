package zhibu.dues;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zhibu.members.MemberFacts;
import zhibu.members.Members;
import zhibu.organization.BranchCard;
import zhibu.organization.Organization;
import zhibu.shared.AssessmentYear;
import zhibu.shared.BranchHappened;
import zhibu.shared.BranchId;
import zhibu.shared.MemberId;
import zhibu.shared.NotFound;
import zhibu.shared.Reader;
import zhibu.shared.RuleViolation;
import zhibu.standards.Standards;

/** The dues 党费 of branches: assessed once a year, collected month by month, made public once a year. */
@Component
@Transactional
public class Dues {

    private final DuesAssessments assessments;
    private final DuesPayments payments;
    private final DuesPublications publications;
    private final Organization organization;
    private final Members members;
    private final Standards standards;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Dues(DuesAssessments assessments, DuesPayments payments, DuesPublications publications, Organization organization, Members members,
         Standards standards, ApplicationEventPublisher events, Clock clock) {
        this.assessments = assessments;
        this.payments = payments;
        this.publications = publications;
        this.organization = organization;
        this.members = members;
        this.standards = standards;
        this.events = events;
        this.clock = clock;
    }

    /** The dues of a branch in a year: everybody who belonged to it, in pinyin order. */
    @Transactional(readOnly = true)
    public DuesSheet sheet(BranchId branch, AssessmentYear year, Reader reader) {
        BranchCard card = organization.branch(branch, reader);
        Map<MemberId, Assessing> assessed = assessed(card, year.value());
        Map<MemberId, Map<Month, Paid>> paid = payments.paid(card.id(), year.value()).stream().collect(groupingBy(DuesPayment::member,
                toMap(DuesPayment::month, DuesPayment::paid)));
        List<DuesYear> lines = belonging(card.id(), year).map(member -> new DuesYear(member, year, assessed.get(member.member()),
                paid.getOrDefault(member.member(), Map.of()))).toList();
        return new DuesSheet(card, year, LocalDate.now(clock), lines, publications.findByKey(key(card, year))
                .map(DuesPublication::publishedOn).orElse(null));
    }

    private Map<MemberId, Assessing> assessed(BranchCard branch, int year) {
        return assessments.of(branch.id(), year).stream()
                .collect(toMap(DuesAssessment::member, DuesAssessment::facts, (earlier, later) -> later));
    }

    private Stream<MemberFacts> belonging(BranchId branch, AssessmentYear year) {
        return members.facts(List.of(branch)).stream().filter(member -> member.belongsWithin(year.firstDay(), year.lastDay()));
    }

    private static DuesPublication.Key key(BranchCard branch, AssessmentYear year) {
        return new DuesPublication.Key(branch.number(), year.value());
    }

    /** What was assessed last year, to begin with. */
    @Transactional(readOnly = true)
    public Map<MemberId, Assessing> lastYear(BranchId branch, AssessmentYear year, Reader reader) {
        return assessed(organization.keptBranch(branch, reader), year.value() - 1);
    }

    /**
     * Assesses dues 核定; lines left as they were change nothing.
     *
     * @return how many were assessed anew
     * @throws RuleViolation naming everything that can't be so; the fields are those of the form
     */
    public int assess(BranchId branch, AssessmentYear year, List<AssessingText> typed, Reader reader) {
        BranchCard card = organization.keptBranch(branch, reader);
        List<Assessing> changed = new AssessmentReading(standards.dues(), sheet(branch, year, reader)).read(typed);
        changed.forEach(assessing -> assessments.save(new DuesAssessment(card.id(), year.value(), assessing, reader.account())));
        if (!changed.isEmpty()) {
            tell("核定党费", year, card, reader);
        }
        return changed.size();
    }

    private void tell(String deed, AssessmentYear year, BranchCard card, Reader reader) {
        events.publishEvent(new BranchHappened(deed, "dues/" + year, card.id(), reader));
    }

    /**
     * Records who paid for a month 收缴. Who has paid already, or owes nothing, is passed over.
     *
     * @return how many payments were recorded
     * @throws RuleViolation if the month has not begun, nobody assessed what somebody owes, or the day can't be
     */
    public int collect(BranchId branch, AssessmentYear year, Month month, LocalDate paidOn, Collection<MemberId> payers, Reader reader) {
        BranchCard card = organization.keptBranch(branch, reader);
        DuesSheet sheet = sheet(branch, year, reader);
        requireSensible(sheet, month, paidOn);
        Set<MemberId> paying = Set.copyOf(payers);
        List<DuesYear> lines = sheet.owing(month).stream().filter(line -> paying.contains(line.member().member())).toList();
        requireAssessed(lines);
        lines.forEach(line -> payments.save(new DuesPayment(card.id(), line.member().member(), year, month, line.monthly().orElseThrow(),
                paidOn, "", reader.account())));
        if (!lines.isEmpty()) {
            tell("收缴%d月党费".formatted(month.getValue()), year, card, reader);
        }
        return lines.size();
    }

    private static void requireSensible(DuesSheet sheet, Month month, LocalDate paidOn) {
        if (YearMonth.of(sheet.year().value(), month).atDay(1).isAfter(sheet.today())) {
            throw new RuleViolation("month", "%d月还没有到".formatted(month.getValue()));
        }
        if (paidOn.isAfter(sheet.today())) {
            throw new RuleViolation("paidOn", "收缴日期不能晚于今天");
        }
    }

    private static void requireAssessed(List<DuesYear> lines) {
        String missing = lines.stream().filter(line -> line.assessed() == null).map(line -> line.member().name())
                .collect(Collectors.joining("、"));
        if (!missing.isEmpty()) {
            throw new RuleViolation("payers", "%s还没有核定党费，请先核定".formatted(missing));
        }
    }

    /**
     * One payment, for who keeps the branch's dues.
     *
     * @throws NotFound if the branch has none such
     */
    @Transactional(readOnly = true)
    public Receipt receipt(BranchId branch, long payment, Reader reader) {
        BranchCard card = organization.keptBranch(branch, reader);
        DuesPayment found = payments.findByIdAndBranchId(payment, card.id()).orElseThrow(NotFound::new);
        return new Receipt(card, found.year(), members.names(List.of(found.member())).getOrDefault(found.member(), ""), found.paid());
    }

    /**
     * Voids a payment 作废, which was recorded by mistake.
     *
     * @throws NotFound if the branch has none such
     */
    public void voidPayment(BranchId branch, long payment, String reason, Reader reader) {
        BranchCard card = organization.keptBranch(branch, reader);
        DuesPayment found = payments.findByIdAndBranchId(payment, card.id()).orElseThrow(NotFound::new);
        found.voidFor(reason, reader.account());
        tell("作废党费收缴记录", found.year(), card, reader);
    }

    /**
     * Records that the year's dues were made public 公布; once a year.
     *
     * @throws RuleViolation if they were already, or the day can't be
     */
    public void publish(BranchId branch, AssessmentYear year, LocalDate publishedOn, Reader reader) {
        BranchCard card = organization.keptBranch(branch, reader);
        if (publications.findByKey(key(card, year)).isPresent()) {
            throw new RuleViolation("publishedOn", "%d年度的党费已经公布过".formatted(year.value()));
        }
        if (publishedOn.isAfter(LocalDate.now(clock)) || publishedOn.isBefore(year.firstDay())) {
            throw new RuleViolation("publishedOn", "公布日期应在本年度开始以后，不晚于今天");
        }
        publications.save(new DuesPublication(card.id(), year, publishedOn, reader.account()));
        tell("公布党费收缴情况", year, card, reader);
    }
}

package zhibu.advice;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zhibu.advice.Advice.Sort;
import zhibu.organization.Organization;
import zhibu.shared.AssessmentYear;
import zhibu.shared.Reader;
import zhibu.standards.Parameters;
import zhibu.standards.Standards;

/** Looks over what is about to be recorded 提交前提示, in four statements at most. Every number is a parameter {@code record.…}. */
@Component
@Transactional(readOnly = true)
public class Advisor {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

    private final EarlierTexts earlier;
    private final Organization organization;
    private final Standards standards;
    private final Clock clock;

    Advisor(EarlierTexts earlier, Organization organization, Standards standards, Clock clock) {
        this.earlier = earlier;
        this.organization = organization;
        this.standards = standards;
        this.clock = clock;
    }

    /**
     * Sees to it that nobody records what he might want to look at first. Whoever has seen it goes on.
     *
     * @throws Advised if there is advice that hasn't been seen
     */
    public void requireSeen(Proposal proposal, SeenAdvice seen, Reader reader) {
        if (!seen.equals(SeenAdvice.ALL)) {
            List<Advice> advice = advise(proposal, reader);
            if (!advice.stream().allMatch(seen::covers)) {
                throw new Advised(advice);
            }
        }
    }

    /** What he might want to look at. */
    public List<Advice> advise(Proposal proposal, Reader reader) {
        Parameters numbers = standards.editionForRecords(AssessmentYear.of(proposal.words().happenedOn())).parameters();
        boolean thin = proposal.length() < numbers.count("record.min-characters");
        return Stream.of(thin ? thin(proposal) : similar(proposal, numbers, reader), strangers(proposal, reader), notIssued(proposal),
                notOver(proposal).stream(), many(proposal, numbers).stream()).flatMap(advice -> advice).toList();
    }

    private static Stream<Advice> thin(Proposal proposal) {
        return Stream.of(Advice.of(Sort.THIN, "全文只有 %d 个字，请看看主要内容和结论是不是写清楚了".formatted(proposal.length())));
    }

    /** The record of this branch, and that of any other, it is most like; so short a text as {@link #thin} is like anything. */
    private Stream<Advice> similar(Proposal proposal, Parameters numbers, Reader reader) {
        LocalDate day = proposal.words().happenedOn();
        int months = numbers.count("record.similar-months");
        int days = numbers.count("record.similar-days");
        double least = numbers.number("record.similar-rate").doubleValue();
        Likeness likeness = new Likeness(proposal.words().body());
        return Stream.of(earlier.ofTheBranch(proposal, day.minusMonths(months), day.plusMonths(months)),
                        earlier.ofOthers(proposal, day.minusDays(days), day.plusDays(days)))
                .flatMap(texts -> mostLike(likeness, texts, least).stream()).map(text -> similar(text, proposal, reader));
    }

    private static Optional<EarlierText> mostLike(Likeness likeness, List<EarlierText> texts, double least) {
        record Compared(EarlierText text, double likeness) {
        }
        return texts.stream().map(text -> new Compared(text, likeness.to(new Likeness(text.body()))))
                .filter(compared -> compared.likeness() >= least).max(Comparator.comparingDouble(Compared::likeness)).map(Compared::text);
    }

    private static Advice similar(EarlierText text, Proposal proposal, Reader reader) {
        if (!text.isFor(reader)) {
            return Advice.of(Sort.SIMILAR, "内容与另一个支部的一条记录很像，请看看是不是写的本支部的情况");
        }
        String whose = text.branch().equals(proposal.branch().id()) ? "本支部" : text.branchName();
        return new Advice(Sort.SIMILAR, "内容与%s%s的记录「%s」很像，请看看是不是重复录入，或者沿用了旧文字"
                .formatted(whose, text.happenedOn().format(DAY), text.title()), text.href());
    }

    private Stream<Advice> strangers(Proposal proposal, Reader reader) {
        List<String> names = organization.namedIn(proposal.textOfOthers(), proposal.branch(), reader);
        return names.isEmpty() ? Stream.empty() : Stream.of(Advice.of(Sort.STRANGER,
                "文中写到%s，请看看是不是别处的内容；确实有关的不必改".formatted(String.join("、", names))));
    }

    private static Stream<Advice> notIssued(Proposal proposal) {
        LocalDate day = proposal.words().happenedOn();
        return proposal.studied().stream().filter(material -> material.issuedOn().isAfter(day))
                .map(material -> Advice.of(Sort.NOT_ISSUED, "%s的印发日期是%s，晚于记录的日期%s，请核对"
                        .formatted(material.title(), material.issuedOn().format(DAY), day.format(DAY))));
    }

    private Optional<Advice> notOver(Proposal proposal) {
        LocalDateTime now = LocalDateTime.now(clock);
        return Optional.ofNullable(proposal.endsAt()).filter(now::isBefore).map(end -> Advice.of(Sort.NOT_OVER,
                "结束时间是 %tR，现在才 %tR，请核对时间，或者等结束以后再提交".formatted(end, now)));
    }

    private Optional<Advice> many(Proposal proposal, Parameters numbers) {
        int made = earlier.withinAnHour(proposal.branch().id());
        return made < numbers.count("record.per-hour") ? Optional.empty() : Optional.of(Advice.of(Sort.MANY,
                "一小时内本支部已录入 %d 条记录，集中补记时容易记混，请核对日期、人员和内容".formatted(made)));
    }
}

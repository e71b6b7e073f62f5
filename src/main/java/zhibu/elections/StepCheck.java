package zhibu.elections;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import zhibu.organization.BranchFacts.Term;
import zhibu.organization.Duty;
import zhibu.shared.Days;
import zhibu.shared.MemberId;
import zhibu.shared.Objections;
import zhibu.standards.Share;

/**
 * What the regulations ask of each step of an election; every refusal names its arithmetic and its article.
 *
 * <p>Source: 《中国共产党基层组织选举工作条例》, 《中国共产党支部工作条例（试行）》.
 */
final class StepCheck {

    private final Situation situation;
    private final Objections objections = new Objections();

    StepCheck(Situation situation) {
        this.situation = situation;
    }

    /** @throws zhibu.shared.RuleViolation naming everything that can't be so */
    void check(StepEntry entry) {
        order(entry);
        switch (entry.step()) {
            case APPROVAL -> shift(entry);
            case CANDIDATES -> candidates(entry);
            case ASSEMBLY -> assembly(entry);
            case BALLOT -> ballot(entry);
            case COMMITTEE -> committee(entry);
            case REQUEST, CONSENT, REPORT, CONFIRMATION -> { }
        }
        objections.raise();
    }

    private void order(StepEntry entry) {
        LocalDate earliest = situation.course().last().map(StepEntry::on)
                .orElseGet(() -> Optional.ofNullable(situation.term()).map(Term::startsOn).orElse(entry.on()));
        String before = situation.course().last().map(last -> "上一步“%s”的日期".formatted(last.step().label())).orElse("本届开始的日期");
        objections.when(entry.on().isBefore(earliest), "on", "日期不能早于%s%s".formatted(before, Days.written(earliest)))
                .when(entry.on().isAfter(situation.today()), "on", "日期不能晚于今天")
                .when(entry.step().written() && entry.document().isEmpty(), "document", "请填写文号");
    }

    /** Put off by no more than may be approved. */
    private void shift(StepEntry entry) {
        Term term = situation.term();
        if (entry.until() != null && term != null) {
            LocalDate most = term.endsOn().plusYears(situation.count("term.max-shift-years"));
            objections.when(!entry.until().isAfter(term.endsOn()), "until", "延期的日期应晚于本届届满的%s".formatted(Days.written(term.endsOn())))
                    .when(entry.until().isAfter(most), "until", "本届%s届满，延期一般不超过 %d 年，最迟%s（%s）".formatted(Days.written(term.endsOn()),
                            situation.count("term.max-shift-years"), Days.written(most), situation.article("term.max-shift-years")));
        }
        objections.when(entry.until() != null && term == null, "decision", "第一次选举没有延期可言");
    }

    private void candidates(StepEntry entry) {
        people(entry.people());
        if (entry.committee()) {
            seats(entry);
        } else {
            objections.when(entry.nominees().stream().noneMatch(one -> one.duty() == Duty.SECRETARY), "secretary", "请选择书记候选人")
                    .when(distinct(entry) < entry.nominees().size(), "deputy", "书记、副书记候选人不能是同一人");
        }
    }

    private void people(List<MemberId> people) {
        boolean strangers = !situation.electorate().members().keySet().containsAll(people);
        objections.when(strangers, "candidates", "候选人须是本支部当日的正式党员（《中国共产党章程》第7条：预备党员没有被选举权）");
    }

    private static int distinct(StepEntry entry) {
        return new HashSet<>(entry.people()).size();
    }

    private void seats(StepEntry entry) {
        int seats = entry.seats();
        int least = situation.leastCandidates(seats);
        int most = situation.count("committee.max");
        objections.when(seats < situation.count("committee.min") || seats > most, "seats", "支部委员会委员 %d 至 %d 名（%s）".formatted(
                        situation.count("committee.min"), most, situation.article("committee.max")))
                .when(distinct(entry) < least, "candidates", "应选 %d 名，候选人差额不少于应选人数的 20%%，进一法计 %d 名，至少 %d 名候选人，现有 %d 名（%s）".formatted(
                        seats, least - seats, least, distinct(entry), situation.article("election.margin-rate")));
    }

    private void assembly(StepEntry entry) {
        earliness(entry.on());
        ballot(entry);
    }

    /** Brought forward by no more than may be approved. */
    private void earliness(LocalDate on) {
        Term term = situation.term();
        if (term != null) {
            LocalDate earliest = term.endsOn().minusYears(situation.count("term.max-shift-years"));
            objections.when(on.isBefore(earliest), "on", "本届%s届满，提前换届一般不超过 %d 年，最早%s（%s）".formatted(Days.written(term.endsOn()),
                    situation.count("term.max-shift-years"), Days.written(earliest), situation.article("term.max-shift-years")));
        }
    }

    private void ballot(StepEntry entry) {
        Ballots ballots = entry.ballots();
        attendance(ballots, "present", "有选举权的应到 %d 人，实到 %d 人，须 %d 人以上到会才能选举（%s）");
        objections.when(ballots.present() > ballots.due(), "present", "实到不能多于应到的 %d 人".formatted(ballots.due()));
        if (ballots.agreed() > 0) {
            fewerSeats(ballots);
        } else {
            papers(entry);
        }
    }

    private void attendance(Ballots ballots, String field, String sentence) {
        Share quorum = situation.rule().quorum();
        objections.when(!quorum.isReachedBy(ballots.present(), ballots.due()), field, sentence.formatted(ballots.due(), ballots.present(),
                quorum.leastOf(ballots.due()), situation.rule().source().article()));
    }

    private void fewerSeats(Ballots ballots) {
        objections.when(ballots.agreed() > ballots.present(), "agreed", "同意的人数不能多于实到的 %d 人".formatted(ballots.present()))
                .when(ballots.agreed() * 2 < ballots.present(), "agreed", "减少名额须经实到 %d 人的半数以上同意（须 %d 人）".formatted(ballots.present(),
                        (ballots.present() + 1) / 2))
                .when(situation.course().outcome().elected().isEmpty(), "agreed", "还没有人当选，不能减少名额");
    }

    private void papers(StepEntry entry) {
        Ballots ballots = entry.ballots();
        int open = situation.course().taken(Step.ASSEMBLY).isEmpty() ? situation.course().candidates().seats()
                : situation.course().outcome().open();
        int votes = entry.nominees().stream().mapToInt(Nominee::votes).sum();
        objections.when(ballots.handedOut() > ballots.present(), "handedOut", "发出选票不能多于实到的 %d 人".formatted(ballots.present()))
                .when(ballots.returned() > ballots.handedOut(), "returned", "收回 %d 张多于发出 %d 张，选举无效，应重新投票（%s）".formatted(
                        ballots.returned(), ballots.handedOut(), situation.rule().source().article()))
                .when(ballots.returned() == 0, "returned", "没有收回选票")
                .when(entry.nominees().stream().anyMatch(one -> one.votes() > ballots.returned()), "returned", "一人得票不能多于收回的 %d 张选票"
                        .formatted(ballots.returned()))
                .when(votes > ballots.returned() * open, "returned", "每票所选不超过应选的 %d 名，%d 张选票最多 %d 票，现有 %d 票".formatted(open,
                        ballots.returned(), ballots.returned() * open, votes));
    }

    /** The secretary and his deputy are elected without contest, by more than half of the committee present. */
    private void committee(StepEntry entry) {
        attendance(entry.ballots(), "present", "委员 %d 名，到会 %d 名，须 %d 名以上到会（%s）");
        objections.when(entry.ballots().present() > entry.ballots().due(), "present", "到会委员不能多于 %d 名".formatted(entry.ballots().due()));
        objections.when(holding(entry, Duty.SECRETARY) != 1, "lines[0].duty", "应有且只有一名书记");
        for (Duty duty : List.of(Duty.DEPUTY, Duty.ORGANIZATION, Duty.PUBLICITY, Duty.DISCIPLINE)) {
            objections.when(holding(entry, duty) > 1, "lines[0].duty", "%s只能有一名".formatted(duty.label()));
        }
        entry.nominees().stream().filter(one -> one.duty() == Duty.SECRETARY || one.duty() == Duty.DEPUTY)
                .forEach(one -> majority(one, entry.ballots().present()));
    }

    private static long holding(StepEntry entry, Duty duty) {
        return entry.nominees().stream().filter(one -> one.duty() == duty).count();
    }

    private void majority(Nominee elected, int present) {
        Share majority = situation.rule().majority();
        objections.when(!majority.isReachedBy(elected.votes(), present), "present", "%s得 %d 票，须超过到会委员 %d 名的一半（%d 票）才能当选".formatted(
                        situation.electorate().name(elected.member()), elected.votes(), present, majority.leastOf(present)))
                .when(elected.votes() > present, "present", "得票不能多于到会委员 %d 名".formatted(present));
    }
}

package zhibu.elections;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import zhibu.organization.Duty;
import zhibu.shared.MemberId;
import zhibu.shared.RuleViolation;
import zhibu.shared.RuleViolation.Problem;

/** Reads what was typed about a step of an election: the numbers and people it asks for, and nothing else. */
final class StepReading {

    private static final String COUNT = "[0-9]{1,4}";

    private final StepText text;
    private final List<Problem> problems = new ArrayList<>();

    StepReading(StepText text) {
        this.text = text;
    }

    /**
     * The step in types, not yet checked.
     *
     * @throws RuleViolation naming every field that is no number, or missing
     */
    StepEntry read(Step step, Situation situation) {
        StepEntry entry = switch (step) {
            case REQUEST, CONSENT, CONFIRMATION -> entry(step, null, List.of());
            case APPROVAL -> decided();
            case CANDIDATES -> candidates();
            case ASSEMBLY, BALLOT -> ballot(step, situation);
            case COMMITTEE -> committee(situation);
            case REPORT -> new StepEntry(step, text.on(), text.document(), null, null, false, 0, Ballots.NONE, text.headsOffice(),
                    text.note(), List.of());
        };
        if (!problems.isEmpty()) {
            throw new RuleViolation(problems);
        }
        return entry;
    }

    private StepEntry entry(Step step, @Nullable Ballots ballots, List<Nominee> nominees) {
        return new StepEntry(step, text.on(), text.document(), null, null, false, 0,
                Optional.ofNullable(ballots).orElse(Ballots.NONE), false, "", nominees);
    }

    private StepEntry decided() {
        Decision decision = Stream.of(Decision.values()).filter(one -> one.name().equals(text.decision())).findFirst().orElse(null);
        LocalDate until = date(text.until());
        object(decision == null, "decision", "请选择批复的内容");
        object(decision == Decision.EXTENDED && until == null, "until", "请填写延至哪一天，例如 2027-05-31");
        return new StepEntry(Step.APPROVAL, text.on(), text.document(), decision, decision == Decision.EXTENDED ? until : null, false, 0,
                Ballots.NONE, false, "", List.of());
    }

    private static @Nullable LocalDate date(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException noDate) {
            return null;
        }
    }

    private StepEntry candidates() {
        boolean committee = text.committee().equals("true");
        object(!committee && !text.committee().equals("false"), "committee", "请选择是否设支部委员会");
        int seats = committee ? count(text.seats(), "seats", "应选名额") : 0;
        List<Nominee> nominees = committee ? text.candidates().stream().map(id -> new Nominee(MemberId.valueOf(id), 0, null)).toList()
                : Stream.of(nominee(text.secretary(), Duty.SECRETARY), nominee(text.deputy(), Duty.DEPUTY))
                        .flatMap(Optional::stream).toList();
        return new StepEntry(Step.CANDIDATES, text.on(), text.document(), null, null, committee, committee ? seats : nominees.size(),
                Ballots.NONE, false, "", nominees);
    }

    private static Optional<Nominee> nominee(String id, Duty duty) {
        return id.isEmpty() ? Optional.empty() : Optional.of(new Nominee(MemberId.valueOf(id), 0, duty));
    }

    private StepEntry ballot(Step step, Situation situation) {
        Electorate electorate = situation.electorate();
        boolean fewer = step == Step.BALLOT && !text.agreed().isEmpty();
        int present = electorate.assembly() == null ? count(text.present(), "present", "实到有选举权的人数") : electorate.assembly().present();
        if (fewer) {
            return entry(step, new Ballots(electorate.voters(), present, 0, 0, count(text.agreed(), "agreed", "同意减少名额的人数")), List.of());
        }
        Ballots ballots = new Ballots(electorate.voters(), present, count(text.handedOut(), "handedOut", "发出选票"),
                count(text.returned(), "returned", "收回选票"), 0);
        return entry(step, ballots, situation.course().standing().stream().map(this::voted).toList());
    }

    private Nominee voted(Nominee candidate) {
        int row = row(candidate.member());
        return new Nominee(candidate.member(), row < 0 ? 0 : count(text.lines().get(row).votes(), "lines[%d].votes".formatted(row), "得票"),
                candidate.duty());
    }

    private StepEntry committee(Situation situation) {
        List<MemberId> elected = situation.course().outcome().elected();
        Ballots ballots = new Ballots(elected.size(), count(text.present(), "present", "到会委员人数"), 0, 0, 0);
        return entry(Step.COMMITTEE, ballots, elected.stream().map(this::seated).toList());
    }

    private Nominee seated(MemberId elected) {
        int row = row(elected);
        Duty duty = row < 0 ? null : duty(text.lines().get(row).duty());
        object(duty == null, "lines[%d].duty".formatted(Math.max(0, row)), "请选择职务");
        boolean voted = duty == Duty.SECRETARY || duty == Duty.DEPUTY;
        return new Nominee(elected, voted ? count(text.lines().get(row).votes(), "lines[%d].votes".formatted(row), "得票") : 0, duty);
    }

    private static @Nullable Duty duty(String typed) {
        return Stream.of(Duty.values()).filter(one -> one.name().equals(typed)).findFirst().orElse(null);
    }

    private int row(MemberId member) {
        List<String> ids = text.lines().stream().map(StepText.Line::member).toList();
        return ids.indexOf(member.toString());
    }

    private int count(String typed, String field, String name) {
        object(!typed.matches(COUNT), field, "%s要写成整数".formatted(name));
        return typed.matches(COUNT) ? Integer.parseInt(typed) : 0;
    }

    private void object(boolean wrong, String field, String sentence) {
        if (wrong) {
            problems.add(new Problem(field, sentence));
        }
    }
}

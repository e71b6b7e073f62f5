package zhibu.elections.web;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import zhibu.elections.Decision;
import zhibu.elections.Electorate;
import zhibu.elections.Outcome;
import zhibu.elections.Step;
import zhibu.elections.StepBlank;
import zhibu.elections.StepEntry;
import zhibu.organization.BranchFacts;
import zhibu.organization.Duty;
import zhibu.shared.MemberId;
import zhibu.shared.web.Option;
import zhibu.standards.Edition;

/** The page of one step of an election: what it asks, what is known already, and what the regulations say. */
record StepPage(StepBlank blank, Edition edition) {

    /** Somebody the form has a row for. */
    record Row(String member, String name) {
    }

    public Step kind() {
        return blank.step();
    }

    public Electorate electorate() {
        return blank.electorate();
    }

    public List<Row> rows() {
        return blank.people().stream().map(member -> new Row(member.toString(), name(member))).toList();
    }

    private String name(MemberId member) {
        return blank.electorate().members().getOrDefault(member, blank.election().names().getOrDefault(member, ""));
    }

    /** The head count that a valid ballot needs: of the voters, or of the elected committee. */
    public int quorum() {
        return edition.voting("election").quorum().leastOf(kind() == Step.COMMITTEE ? blank.people().size() : electorate().voters());
    }

    /** The share of the voters that must come. */
    public String share() {
        return edition.voting("election").quorum().toString();
    }

    public String article() {
        return edition.voting("election").source().article();
    }

    public List<Option> decisions() {
        return Arrays.stream(Decision.values()).map(decision -> new Option(decision.name(), decision.label())).toList();
    }

    public List<Option> forms() {
        return List.of(new Option("true", "设支部委员会", "正式党员%s以上应设（%s）。".formatted(shown("committee.required-at"),
                edition.parameters().get("committee.required-at").source().article())),
                new Option("false", "不设支部委员会，由党员大会选举书记", null));
    }

    private String shown(String parameter) {
        return edition.parameters().get(parameter).shown();
    }

    public List<Option> people() {
        return blank.electorate().members().entrySet().stream().map(one -> new Option(one.getKey().toString(), one.getValue())).toList();
    }

    public List<Option> peopleOrNobody() {
        return Stream.concat(Stream.of(new Option("", "不选")), people().stream()).toList();
    }

    /** How many candidates each number of seats needs: 「3 名选 4 名」. */
    public String margins() {
        return IntStream.rangeClosed(edition.parameters().count("committee.min"), edition.parameters().count("committee.max"))
                .mapToObj(seats -> "应选 %d 名的至少 %d 名".formatted(seats, blank.leastCandidates(seats, edition)))
                .collect(joining("，", "候选人差额不少于 %s，进一法：".formatted(shown("election.margin-rate")), "。"));
    }

    public List<Option> duties() {
        return Stream.concat(Stream.of(new Option("", "请选择")), Arrays.stream(Duty.values())
                .map(duty -> new Option(duty.name(), duty.label()))).toList();
    }

    /** What the ballots before this one came to; none before the first. */
    public @Nullable Outcome outcome() {
        return kind() == Step.BALLOT ? blank.election().course().outcome() : null;
    }

    /** The names of those elected so far. */
    public List<String> elected() {
        return blank.election().course().outcome().elected().stream().map(this::name).toList();
    }

    /** With what the form begins. */
    StepForm form() {
        BranchFacts.Term term = blank.election().terms().stream().findFirst().orElse(null);
        boolean committee = electorate().members().size() >= edition.parameters().count("committee.required-at");
        int seats = term != null && term.election() != null ? term.election().seats() : edition.parameters().count("committee.min");
        return StepForm.of(blank.day(), Boolean.toString(committee), Integer.toString(seats), present(), true, rows().stream()
                .map(row -> new StepForm.Line(row.member(), "", "")).toList());
    }

    private @Nullable String present() {
        Electorate.Assembly assembly = electorate().assembly();
        return kind() == Step.COMMITTEE ? Integer.toString(blank.people().size())
                : assembly != null ? Integer.toString(assembly.present()) : null;
    }

    /** The step taken last, which this one can't be earlier than. */
    public @Nullable StepEntry last() {
        return blank.election().course().last().orElse(null);
    }
}

package zhibu.sheets;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zhibu.assessment.Assessment;
import zhibu.campaign.CampaignCard;
import zhibu.campaign.CampaignId;
import zhibu.campaign.Campaigns;
import zhibu.organization.BranchCard;
import zhibu.organization.Organization;
import zhibu.shared.BranchId;
import zhibu.shared.NotFound;
import zhibu.shared.Reader;
import zhibu.sheets.SelfCheckBook.Row;
import zhibu.standards.Standards;

/** The self-checks 自查 of a round as each reader sees them. */
@Component
@Transactional(readOnly = true)
public class SelfChecks {

    private final Campaigns campaigns;
    private final Organization organization;
    private final Assessment assessment;
    private final Standards standards;
    private final SelfCheckBook book;
    private final SelfCheckBoard board;
    private final SheetDocuments documents;

    SelfChecks(Campaigns campaigns, Organization organization, Assessment assessment, Standards standards, SelfCheckBook book,
               SelfCheckBoard board, SheetDocuments documents) {
        this.campaigns = campaigns;
        this.organization = organization;
        this.assessment = assessment;
        this.standards = standards;
        this.book = book;
        this.board = board;
        this.documents = documents;
    }

    /**
     * The self-checks of the branches within the reader's sight, by unit and name; those that nobody has begun among them.
     *
     * @throws NotFound if the round is out of his sight
     */
    public List<SelfCheckCard> list(CampaignId campaign, Reader reader) {
        return board.cards(campaign, campaigns.branches(campaign, reader));
    }

    /**
     * The self-scores within the reader's sight that the level above has passed.
     *
     * @throws NotFound if the round is out of his sight
     */
    public Map<BranchId, ConfirmedScore> confirmed(CampaignId campaign, Reader reader) {
        return board.confirmed(campaign, campaigns.branches(campaign, reader)).stream()
                .collect(toMap(ConfirmedScore::branch, Function.identity()));
    }

    /**
     * A branch's self-check.
     *
     * @throws NotFound if the round or the branch is out of his sight, or the branch takes no part
     */
    public SelfCheckSheet sheet(CampaignId campaign, BranchId branch, Reader reader) {
        CampaignCard round = campaigns.campaign(campaign, reader);
        BranchCard card = organization.branch(branch, reader);
        campaigns.unit(campaign, card.unit(), reader);
        Optional<Row> row = book.find(campaign, branch);
        return row.filter(found -> !found.state().writable()).map(found -> frozen(round, card, found, reader))
                .orElseGet(() -> live(round, card, row, reader));
    }

    /** Whether the branch takes part and the reader keeps it: what a draft needs, and no more. */
    void requireKept(CampaignId campaign, BranchId branch, Reader reader) {
        campaigns.unit(campaign, organization.keptBranch(branch, reader).unit(), reader);
    }

    private SelfCheckSheet frozen(CampaignCard round, BranchCard card, Row row, Reader reader) {
        FrozenDocument frozen = book.latest(row).orElseThrow();
        SelfCheckDocument document = documents.read(frozen);
        return new SelfCheckSheet(round, card, row.state(), document.basis(), answers(row), frozen, document, document.score(),
                book.steps(row), reader);
    }

    private Map<Integer, Answer> answers(Row row) {
        return book.answers(row).stream().collect(toMap(Answer::item, Function.identity()));
    }

    private SelfCheckSheet live(CampaignCard round, BranchCard card, Optional<Row> row, Reader reader) {
        Basis basis = basis(round, card.id(), reader);
        Map<Integer, Answer> answers = row.map(this::answers).orElse(Map.of());
        List<Mark> marks = basis.items().stream().filter(item -> answers.containsKey(item.no()))
                .flatMap(item -> Reading.of(item).onSite(answers.get(item.no())).stream()).toList();
        return new SelfCheckSheet(round, card, row.map(Row::state).orElse(SelfCheckState.OPEN), basis, answers,
                row.flatMap(book::latest).orElse(null), null, SheetScore.of(basis, marks, List.of()),
                row.map(book::steps).orElse(List.of()), reader);
    }

    private Basis basis(CampaignCard round, BranchId branch, Reader reader) {
        return Basis.of(assessment.scorecard(branch, round.year(), reader), standards.edition(round.year()));
    }
}

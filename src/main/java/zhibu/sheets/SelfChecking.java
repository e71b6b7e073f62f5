package zhibu.sheets;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zhibu.campaign.CampaignId;
import zhibu.campaign.Campaigns;
import zhibu.campaign.Stage;
import zhibu.records.RecordFacts;
import zhibu.records.RecordId;
import zhibu.records.Register;
import zhibu.shared.BranchHappened;
import zhibu.shared.BranchId;
import zhibu.shared.Forbidden;
import zhibu.shared.NotFound;
import zhibu.shared.Reader;
import zhibu.shared.RuleViolation;
import zhibu.sheets.SelfCheckBook.Row;

/**
 * How a branch checks itself 自查: its secretary confirms item by item and signs, the level above passes it or gives it back. Of what is
 * out of the reader's sight nothing is known ({@link NotFound}); what he may see but not do is {@link Forbidden} to him.
 */
@Component
@Transactional
public class SelfChecking {

    private final SelfChecks checks;
    private final SelfCheckBook book;
    private final SheetDocuments documents;
    private final Campaigns campaigns;
    private final Register register;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SelfChecking(SelfChecks checks, SelfCheckBook book, SheetDocuments documents, Campaigns campaigns, Register register,
                 ApplicationEventPublisher events, Clock clock) {
        this.checks = checks;
        this.book = book;
        this.documents = documents;
        this.campaigns = campaigns;
        this.register = register;
        this.events = events;
        this.clock = clock;
    }

    /** The records of the branch in the year, latest first: what a dispute can point to. */
    @Transactional(readOnly = true)
    public List<RecordFacts> records(CampaignId campaign, BranchId branch, Reader reader) {
        SelfCheckSheet sheet = checks.sheet(campaign, branch, reader).requireKept();
        LocalDate first = LocalDate.of(sheet.basis().year(), 1, 1);
        return register.facts(List.of(branch), first, first.plusYears(1).minusDays(1)).stream()
                .sorted(Comparator.comparing(RecordFacts::happenedOn).reversed()).toList();
    }

    /**
     * Confirms an item.
     *
     * @param typed with the revision that was on the screen
     * @throws RuleViolation naming everything that can't be so, by field
     * @throws zhibu.shared.Conflict if somebody else confirmed it meanwhile
     */
    public void confirm(CampaignId campaign, BranchId branch, Answer typed, Reader reader) {
        SelfCheckSheet sheet = checks.sheet(campaign, branch, reader).requireKept();
        Reading reading = Reading.of(sheet.basis().item(typed.item()));
        reading.onSite(typed);
        requireRecords(branch, reading.disputes(typed), reader);
        reading.objections().raise();
        book.keep(writable(campaign, branch, reader), typed, reader.account());
    }

    private void requireRecords(BranchId branch, List<Mark> disputes, Reader reader) {
        List<RecordId> named = disputes.stream().map(Mark::record).filter(Objects::nonNull).map(RecordId::new).distinct().toList();
        if (!named.isEmpty() && register.lines(branch, named, reader).size() != named.size()) {
            throw new NotFound();
        }
    }

    private Row writable(CampaignId campaign, BranchId branch, Reader reader) {
        return held(campaign, branch, reader, true);
    }

    private Row held(CampaignId campaign, BranchId branch, Reader reader, boolean writing) {
        if (campaigns.running(campaign, reader).stage() != Stage.ACCEPTANCE) {
            throw new RuleViolation("现在不是验收阶段，自查表只能查看");
        }
        Row row = book.held(campaign, branch);
        if (row.state().writable() != writing || row.state() == SelfCheckState.PASSED) {
            throw new RuleViolation("自查表现在是“%s”，不能这样办".formatted(row.state().label()));
        }
        return row;
    }

    /** Keeps what was typed of an item as a draft: the item has to be confirmed again. */
    public void keep(CampaignId campaign, BranchId branch, Answer typed, Reader reader) {
        checks.requireKept(campaign, branch, reader);
        book.keep(writable(campaign, branch, reader), typed, reader.account());
    }

    /**
     * Signs 签名 and hands it in: from then on it stays as it is, with its digest.
     *
     * @throws RuleViolation if an item was not confirmed, or what was confirmed does not fit the records any more
     */
    public void sign(CampaignId campaign, BranchId branch, Reader reader) {
        checks.sheet(campaign, branch, reader).requireKept();
        Row row = writable(campaign, branch, reader);
        SelfCheckSheet sheet = checks.sheet(campaign, branch, reader);
        sheet.next().ifPresent(item -> {
            throw new RuleViolation("第 %d 项“%s”还没有确认".formatted(item.no(), item.name()));
        });
        SelfCheckDocument document = document(sheet);
        book.freeze(row, documents.freeze(FrozenDocument.SIGNED, document), document, today(), reader.account());
        book.move(row, new SelfCheckStep(SelfCheckState.SIGNED, today(), "自评 %s 分".formatted(document.score().total()),
                reader.account()));
        tell("签名报送自查表", row, reader);
    }

    private SelfCheckDocument document(SelfCheckSheet sheet) {
        return new SelfCheckDocument(sheet.campaign().name(), sheet.branch().name(), sheet.branch().unitName(), today(),
                sheet.reader().name(), sheet.basis(),
                sheet.basis().items().stream().flatMap(item -> Reading.of(item).onSite(sheet.answer(item.no())).stream()).toList(),
                sheet.basis().items().stream().flatMap(item -> disputes(item, sheet.answer(item.no()))).toList(), List.of(), sheet.score());
    }

    private static Stream<Mark> disputes(BasisItem item, Answer answer) {
        Reading reading = Reading.of(item);
        List<Mark> marks = reading.disputes(answer);
        try {
            reading.objections().raise();
        } catch (RuleViolation changed) {
            throw new RuleViolation("第 %d 项“%s”的记录已有变化，原来的异议对不上了，请重新确认这一项".formatted(item.no(), item.name()));
        }
        return marks.stream();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void tell(String deed, Row row, Reader reader) {
        events.publishEvent(new BranchHappened(deed, "self-check/" + row.id(), row.branch(), reader));
    }

    /**
     * Passes it 通过 and settles every dispute.
     *
     * @param settlements one for each rule in dispute
     * @throws RuleViolation if one is missing or has no reason, or nothing was handed in
     */
    public void pass(CampaignId campaign, BranchId branch, List<Settlement> settlements, String note, Reader reader) {
        checks.sheet(campaign, branch, reader).requireOverseen();
        Row row = held(campaign, branch, reader, false);
        SelfCheckDocument document = Settling.settle(documents.read(book.latest(row).orElseThrow()), settlements);
        book.freeze(row, documents.freeze(FrozenDocument.CONFIRMED, document), document, today(), reader.account());
        book.move(row, new SelfCheckStep(SelfCheckState.PASSED, today(), note, reader.account()));
        tell("通过自查表", row, reader);
    }

    /**
     * Gives it back 退回: its secretary may write on it again.
     *
     * @throws RuleViolation if nothing was handed in
     */
    public void giveBack(CampaignId campaign, BranchId branch, String reason, Reader reader) {
        checks.sheet(campaign, branch, reader).requireOverseen();
        Row row = held(campaign, branch, reader, false);
        book.move(row, new SelfCheckStep(SelfCheckState.RETURNED, today(), reason, reader.account()));
        tell("退回自查表", row, reader);
    }
}

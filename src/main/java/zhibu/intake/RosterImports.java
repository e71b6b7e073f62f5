package zhibu.intake;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zhibu.members.Amended;
import zhibu.members.Amendment;
import zhibu.members.Amendments;
import zhibu.members.Members;
import zhibu.organization.BranchCard;
import zhibu.organization.Organization;
import zhibu.shared.BranchHappened;
import zhibu.shared.BranchId;
import zhibu.shared.Conflict;
import zhibu.shared.MemberId;
import zhibu.shared.NotFound;
import zhibu.shared.Reader;
import zhibu.shared.RuleViolation;

/** The imports 名册导入 of a branch: kept, looked over, confirmed and taken back, by who keeps the branch or the level above. */
@Component
@Transactional
public class RosterImports {

    private static final int LISTED = 20;

    private final ImportStore imports;
    private final RosterConfirmations confirmations;
    private final RosterDeeds deeds;
    private final Previews previews;
    private final Amendments amendments;
    private final Members members;
    private final Footing footing;
    private final Sealing sealing;
    private final Organization organization;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RosterImports(ImportStore imports, RosterConfirmations confirmations, RosterDeeds deeds, Previews previews, Amendments amendments,
                  Members members, Footing footing, Sealing sealing, Organization organization, ApplicationEventPublisher events,
                  Clock clock) {
        this.imports = imports;
        this.confirmations = confirmations;
        this.deeds = deeds;
        this.previews = previews;
        this.amendments = amendments;
        this.members = members;
        this.footing = footing;
        this.sealing = sealing;
        this.organization = organization;
        this.events = events;
        this.clock = clock;
    }

    /** Keeps a roster until it is confirmed; another one that waits is discarded. Answers its number. */
    public long keep(BranchId branch, SentRoster sent, Reader reader) {
        BranchCard card = organization.managedBranch(branch, reader);
        imports.waiting(card.id()).forEach(earlier -> earlier.discard(clock.instant()));
        RosterImport kept = imports.saveAndFlush(new RosterImport(card.id(), sent.name(), sent.file().rows().size(),
                sealing.seal(sent.file()), reader.account()));
        tell("上传名册", kept, card, reader);
        return kept.id();
    }

    private void tell(String deed, RosterImport about, BranchCard card, Reader reader) {
        events.publishEvent(new BranchHappened(deed, "roster-import/" + about.id(), card.id(), reader));
    }

    /** The latest imports of the branch, latest first. */
    @Transactional(readOnly = true)
    public List<ImportCard> latest(BranchId branch, Reader reader) {
        List<RosterImport> latest = imports.latest(organization.managedBranch(branch, reader).id(), LISTED);
        Map<Long, RosterConfirmation> confirmed = confirmations.of(latest.stream().map(RosterImport::id).toList()).stream()
                .collect(toMap(RosterConfirmation::importId, identity(), (earlier, later) -> later));
        return latest.stream().map(one -> card(one, confirmed.get(one.id()))).toList();
    }

    private static ImportCard card(RosterImport one, @Nullable RosterConfirmation latest) {
        return one.card(latest == null ? null : latest.view());
    }

    /**
     * An import as it stands, with what would become of it now.
     *
     * @throws NotFound if the branch has none such
     */
    @Transactional(readOnly = true)
    public ImportView view(BranchId branch, long number, Reader reader) {
        BranchCard card = organization.managedBranch(branch, reader);
        RosterImport found = imports.findByIdAndBranchId(number, card.id()).orElseThrow(NotFound::new);
        RosterConfirmation latest = latest(found);
        ImportCard head = card(found, latest);
        return new ImportView(card, head, head.open() ? previews.of(card, found, reader) : null,
                latest != null && latest.stands() ? deeds(latest) : List.of());
    }

    private @Nullable RosterConfirmation latest(RosterImport found) {
        return confirmations.of(List.of(found.id())).stream().reduce((earlier, later) -> later).orElse(null);
    }

    private List<DeedView> deeds(RosterConfirmation confirmation) {
        List<RosterDeed> done = confirmations.deeds(confirmation.id());
        Map<MemberId, String> names = members.names(done.stream().map(RosterDeed::member).toList());
        return done.stream().map(deed -> deed.view(names.getOrDefault(deed.member(), ""))).toList();
    }

    /**
     * Lets everything into the roster that isn't refused.
     *
     * @param seen by which the preview is known that was on the screen
     * @param always whether what changes was wrong from the beginning, and not only from today on
     * @return how many were enrolled or changed
     * @throws Conflict if the roster changed since, so that something else would come of it
     * @throws RuleViolation if it stands already, is kept no longer, or nothing would change
     */
    public int confirm(BranchId branch, long number, String seen, boolean always, Reader reader) {
        BranchCard card = organization.managedBranch(branch, reader);
        RosterImport held = imports.held(number, card.id()).orElseThrow(NotFound::new);
        requireOpen(latest(held));
        Preview preview = previews.held(card, held, reader);
        if (!preview.seen().equals(seen)) {
            throw new Conflict();
        }
        if (preview.useful() == 0) {
            throw new RuleViolation("没有可以导入的行");
        }
        RosterConfirmation confirmation = new RosterConfirmation(card.id(), held, preview, reader.account());
        apply(card, preview, confirmations.saveAndFlush(confirmation), always, reader);
        tell("导入花名册", held, card, reader);
        return preview.useful();
    }

    private static void requireOpen(@Nullable RosterConfirmation latest) {
        if (latest != null && latest.stands()) {
            throw new RuleViolation("这份名册已经导入");
        }
    }

    private void apply(BranchCard card, Preview preview, RosterConfirmation confirmation, boolean always, Reader reader) {
        List<Judged> rows = preview.toApply();
        List<Amended> done = amendments.apply(card.id(), rows.stream().map(row -> new Amendment(row.member(), row.wanted())).toList(),
                always ? null : LocalDate.now(clock), reader);
        IntStream.range(0, rows.size()).forEach(i -> deeds.save(new RosterDeed(confirmation, rows.get(i), done.get(i))));
    }

    /**
     * Takes back what an import did; it can be confirmed again as long as its rows are kept.
     *
     * @throws RuleViolation if it doesn't stand, or something rests on it by now, naming what
     */
    public void undo(BranchId branch, long number, String reason, Reader reader) {
        BranchCard card = organization.managedBranch(branch, reader);
        RosterImport held = imports.held(number, card.id()).orElseThrow(NotFound::new);
        RosterConfirmation latest = latest(held);
        if (latest == null) {
            throw new RuleViolation("这份名册还没有导入");
        }
        latest.undo(reason, reader.account());
        List<Amended> done = confirmations.deeds(latest.id()).stream().map(RosterDeed::amended).toList();
        requireNothingRestsOn(done.stream().filter(Amended::enrolled).map(Amended::member).toList());
        amendments.takeBack(card.id(), done, reason, reader);
        tell("撤销名册导入", held, card, reader);
    }

    private void requireNothingRestsOn(List<MemberId> enrolled) {
        Map<Long, String> uses = footing.of(enrolled);
        if (!uses.isEmpty()) {
            Map<MemberId, String> names = members.names(uses.keySet().stream().map(MemberId::new).toList());
            throw new RuleViolation("不能撤销，导入以后已有别的记录：" + uses.entrySet().stream()
                    .map(use -> "%s（%s）".formatted(names.get(new MemberId(use.getKey())), use.getValue())).collect(joining("、")));
        }
    }

    /** Lets go of an import that was not confirmed. */
    public void discard(BranchId branch, long number, Reader reader) {
        BranchCard card = organization.managedBranch(branch, reader);
        RosterImport held = imports.held(number, card.id()).orElseThrow(NotFound::new);
        requireOpen(latest(held));
        held.discard(clock.instant());
        tell("放弃名册导入", held, card, reader);
    }
}

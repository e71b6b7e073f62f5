package zhibu.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import zhibu.demo.KeyTaskBook.Entered;
import zhibu.demo.KeyTaskStory.Story;

/** Tells what became of this year's key tasks 重点任务 in three units of the demo city and their branches. */
final class KeyTaskOffice {

    private static final int PUBLISHED_BEFORE = 80;

    private final KeyTaskBook book;
    private final Registry registry;
    private final List<Branch> branches;
    private final Map<Long, List<Held>> records;
    private final Today today;
    private final Workdays workdays = new Workdays();

    /** A gathering that was recorded. */
    record Held(long branch, long id, LocalDate on) {
    }

    /** @param records the gatherings of branches since the tasks came out, earliest first, by branch */
    KeyTaskOffice(KeyTaskBook book, Registry registry, List<Branch> branches, Map<Long, List<Held>> records, Today today) {
        this.book = book;
        this.registry = registry;
        this.branches = branches;
        this.records = records;
        this.today = today;
    }

    /** The day the tasks come out. */
    static LocalDate publishedOn(Today today) {
        return new Workdays().before(today.date().minusDays(PUBLISHED_BEFORE));
    }

    void tell(List<KeyTaskStory> stories) {
        stories.forEach(this::tell);
    }

    private void tell(KeyTaskStory told) {
        LocalDate deadline = workdays.before(today.date().plusDays(told.due()));
        if (told.story() == Story.OWN) {
            Unit finance = units().get(1);
            long task = book.publish(told, finance, publishedOn(today), deadline, registry.accountOf("caizheng"));
            of(finance).forEach(branch -> branch(told, task, null, branch, deadline));
        } else {
            long task = book.publish(told, null, publishedOn(today), deadline, gongwei());
            units().forEach(unit -> unit(told, task, unit, deadline));
        }
    }

    private long gongwei() {
        return registry.accountOf("gongwei");
    }

    /** The units of the first three branches of the cast. */
    private List<Unit> units() {
        return branches.stream().map(branch -> branch.foundation().unit()).distinct().limit(3).toList();
    }

    private Stream<Branch> of(Unit unit) {
        return branches.stream().filter(branch -> branch.foundation().unit().equals(unit));
    }

    private long committee(Unit unit) {
        return unit.equals(units().get(0)) ? registry.accountOf("fagai") : unit.equals(units().get(1)) ? registry.accountOf("caizheng")
                : gongwei();
    }

    private void unit(KeyTaskStory told, long task, Unit unit, LocalDate deadline) {
        if (told.story() == Story.DIRECT) {
            of(unit).limit(1).forEach(branch -> branch(told, task, null, branch, deadline));
            return;
        }
        Member owner = of(unit).findFirst().map(Branch::secretary).orElseThrow();
        Entered part = book.assign(task, null, unit, null, told.part(), deadline, owner, day(1), committee(unit));
        if (told.story() != Story.HANDED_DOWN) {
            of(unit).forEach(branch -> branch(told, task, part, branch, deadline));
            if (told.story() == Story.DONE || told.story() == Story.LATE && !unit.equals(units().get(1))) {
                book.step(part, "REPORTED", day(29), "所属支部都已完成。", committee(unit));
                book.step(part, "CLOSED", day(30), "", gongwei());
            }
        }
    }

    /** So many days after the tasks came out. */
    private LocalDate day(int after) {
        return workdays.before(publishedOn(today).plusDays(after));
    }

    private void branch(KeyTaskStory told, long task, @Nullable Entered above, Branch branch, LocalDate deadline) {
        boolean unowned = told.story() == Story.RUNNING && branch.plan().name().equals(Cast.LINJIANG);
        Member owner = unowned ? null : branch.members().get(Math.min(1, branch.members().size() - 1));
        LocalDate assigned = day(6).isBefore(branch.foundation().founded()) ? today.date() : day(6);
        Entered part = book.assign(task, above, branch.foundation().unit(), branch, told.part(), deadline, owner, assigned,
                registry.accountOf(branch));
        List<Held> gatherings = records.getOrDefault(branch.id(), List.of());
        gatherings.stream().limit(1).forEach(held -> book.link(part, "PASSED_ON", held.on(), held.id()));
        happen(told.story(), part, branch, gatherings);
    }

    private void happen(Story story, Entered part, Branch branch, List<Held> gatherings) {
        boolean late = branch.plan().name().equals(Cast.LINJIANG);
        boolean exemplary = branch.plan().name().equals(Cast.QINGSHAN);
        if (story == Story.DONE || story == Story.LATE && !late) {
            close(part, gatherings);
        } else if (story == Story.LATE) {
            book.visit(part, day(40), List.of("听", "查"), "花名册还有三人的党龄没有核对，组织关系转出一人没有登记。", "逐人核对完毕，补登组织关系转出情况。",
                    workdays.before(today.date().minusDays(2)), committee(part.unit()));
        } else if (story == Story.RETURNED && exemplary) {
            close(part, gatherings);
        } else if (story == Story.RETURNED && late) {
            book.step(part, "REPORTED", day(60), "已开会查摆。", part.account());
            book.step(part, "RETURNED", day(64), "只有会议记录，没有写明取消了哪些台账、报表，请补充后再报。", committee(part.unit()));
        } else if (story == Story.RETURNED) {
            book.step(part, "REPORTED", day(66), "查摆三个问题，取消两张报表。", part.account());
        }
    }

    private void close(Entered part, List<Held> gatherings) {
        gatherings.stream().skip(1).limit(1).forEach(held -> book.link(part, "WORKED", held.on(), held.id()));
        book.step(part, "REPORTED", day(27), "按要求完成，情况见关联的记录。", part.account());
        book.step(part, "CLOSED", day(28), "", committee(part.unit()));
    }
}

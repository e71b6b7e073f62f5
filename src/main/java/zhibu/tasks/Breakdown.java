package zhibu.tasks;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import zhibu.shared.Days;
import zhibu.shared.NotFound;
import zhibu.shared.Objections;
import zhibu.shared.Reader;
import zhibu.shared.Role;
import zhibu.shared.RuleViolation;

/**
 * A key task with its parts 任务分解, and what has to hold among them.
 *
 * @param parts by unit and branch; those withdrawn among them
 */
public record Breakdown(TaskCard task, List<Part> parts) {

    /** The part as {@code reader} meets it. */
    PartSheet sheet(PartId id, Reader reader) {
        Part part = find(id).filter(found -> found.assignee().seenBy(reader)).orElseThrow(NotFound::new);
        return new PartSheet(this, part, reader);
    }

    private Optional<Part> find(PartId id) {
        return parts.stream().filter(part -> part.id().equals(id)).findFirst();
    }

    /** The part it hangs beneath; none where it hangs beneath the task itself, or that one is not among these. */
    public Optional<Part> above(Part part) {
        return Optional.ofNullable(part.parent()).flatMap(this::find);
    }

    /** Those directly beneath a part. */
    public List<Part> beneath(Part part) {
        return parts.stream().filter(other -> part.id().equals(other.parent())).toList();
    }

    /** Those beneath a part that are still to be closed. */
    public List<Part> openBeneath(Part part) {
        return beneath(part).stream().filter(Part::open).toList();
    }

    /** The parts that were not withdrawn. */
    public List<Part> live() {
        return parts.stream().filter(Part::live).toList();
    }

    /** The parts as a tree is read, each with how deep it hangs. */
    public List<Hung> tree() {
        return parts.stream().filter(part -> above(part).isEmpty()).flatMap(part -> hung(part, 0)).toList();
    }

    private Stream<Hung> hung(Part part, int depth) {
        return Stream.concat(Stream.of(new Hung(part, depth)), beneath(part).stream().flatMap(child -> hung(child, depth + 1)));
    }

    /** A part of the tree, and how deep it hangs. */
    public record Hung(Part part, int depth) {
    }

    /** The level that set a part and closes it: the one it was broken out by. */
    public Level setterOf(Part part) {
        return above(part).map(parent -> parent.assignee().level()).orElse(task.publishedBy());
    }

    /** Whether {@code reader} may break the task itself down: who published it. */
    public boolean publishedBy(Reader reader) {
        return task.unit() == null ? reader.is(Role.WORKING_COMMITTEE) && reader.reads().everything()
                : reader.is(Role.UNIT_COMMITTEE) && reader.reads().units().contains(task.unit());
    }

    /** By when all beneath {@code above} has to be done. */
    public LocalDate lastDay(@Nullable Part above) {
        return above == null ? task.text().deadline() : above.deadline();
    }

    /**
     * Lets a new part hang beneath another.
     *
     * @throws RuleViolation if its deadline can't be, or nothing more is to be broken out of that one
     */
    void requireRoom(@Nullable Part above, LocalDate deadline, LocalDate today) {
        LocalDate last = lastDay(above);
        LocalDate first = last.isBefore(today) ? last : today;
        new Objections().when(task.voidReason() != null || above != null && !above.live(), "", "这项任务已撤回，不能再分解")
                .when(above != null && above.live() && !above.state().toDo(), "", "这项任务%s，退回以后才能再分解".formatted(stateOf(above)))
                .when(deadline.isAfter(last), "deadline", "时限不能晚于上一级任务的时限%s".formatted(Days.written(last)))
                .when(deadline.isBefore(first), "deadline", "时限不能早于%s".formatted(first.equals(today) ? "今天" : Days.written(first)))
                .raise();
    }

    private static String stateOf(@Nullable Part part) {
        return part == null ? "" : part.state() == PartState.CLOSED ? "已办结" : "已报完成";
    }

    /** Whether the same was assigned to the same before. */
    boolean has(@Nullable Part above, Assignee assignee, String what) {
        PartId parent = above == null ? null : above.id();
        return live().stream().anyMatch(part -> Objects.equals(part.parent(), parent) && part.assignee().code().equals(assignee.code())
                && part.what().equals(what));
    }

    /**
     * Lets a part hang beneath another one from now on 归并.
     *
     * @throws RuleViolation if the breakdown would run in a circle, or the other one can't hold it
     */
    void requireHangable(Part part, @Nullable Part under) {
        if (under == null) {
            return;
        }
        new Objections().when(within(under, part), "under", "不能归到它自己或者由它分解出来的任务之下，那样分解就成了循环").raise();
        new Objections().when(!holds(under.assignee(), part.assignee()), "under",
                        "“%s”由%s承担，只能归到本单位、本支部承担的任务之下".formatted(part.what(), part.assignee().name()))
                .when(!under.live(), "under", "上面这项任务已撤回")
                .when(part.open() && under.live() && !under.state().toDo(), "under", "上面这项任务%s，不能再往下归".formatted(stateOf(under)))
                .when(part.deadline().isAfter(under.deadline()), "under", "它的时限%s晚于上面这项的时限%s".formatted(
                        Days.written(part.deadline()), Days.written(under.deadline())))
                .raise();
    }

    private boolean within(Part inner, Part outer) {
        return Stream.iterate(Optional.of(inner), Optional::isPresent, one -> one.flatMap(this::above)).flatMap(Optional::stream)
                .anyMatch(outer::equals);
    }

    private static boolean holds(Assignee above, Assignee beneath) {
        return above.unit().equals(beneath.unit()) && (above.branch() == null || above.branch().equals(beneath.branch()));
    }

    /** Where a part could hang: beneath which others. */
    List<Part> roomFor(Part part) {
        Predicate<Part> fits = under -> {
            try {
                requireHangable(part, under);
                return true;
            } catch (RuleViolation refused) {
                return false;
            }
        };
        return parts.stream().filter(fits).filter(under -> !under.id().equals(part.parent())).toList();
    }
}

package zhibu.rectification.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import zhibu.organization.BranchCard;
import zhibu.rectification.Dimension;
import zhibu.rectification.ProblemCount;
import zhibu.rectification.ProblemMark;
import zhibu.rectification.ProblemPage;
import zhibu.rectification.ProblemPlace;
import zhibu.rectification.ProblemSource;
import zhibu.shared.web.Option;

/**
 * A page of the list of problems 整改台账, and what it is narrowed to.
 *
 * @param branch the one it is about; none for all within the reader's sight
 * @param units the units to choose from
 * @param raises whether the reader may raise problems there
 */
record ProblemList(@Nullable BranchCard branch, ProblemFilter filter, ProblemPage page, ProblemCount count, List<Option> units,
                   boolean raises, LocalDate today) {

    /** The list's own address, narrowed to nothing. */
    public String address() {
        return branch == null ? "/problems" : "/branches/%s/problems".formatted(branch.id());
    }

    /** Where a problem is raised. */
    public String raising() {
        return branch == null ? "/problems/new" : "/problems/new?branch=" + branch.id();
    }

    /** The address of the next page; none where this is the last. */
    public @Nullable String next() {
        ProblemPlace next = page.next();
        return next == null ? null : of(filter.state()) + "&after=" + ProblemFilter.written(next);
    }

    /** The address of the first page, where this is a later one. */
    public @Nullable String first() {
        return filter.after().isEmpty() ? null : of(filter.state());
    }

    /** The address of this list, narrowed to one sort as {@link ProblemMark#value} has it. */
    public String of(String state) {
        return narrowed(address(), state);
    }

    private String narrowed(String path, String state) {
        return UriComponentsBuilder.fromPath(path).queryParam("unit", "{unit}").queryParam("state", "{state}")
                .queryParam("source", "{source}").queryParam("dimension", "{dimension}").encode()
                .buildAndExpand(filter.unit(), state, filter.source(), filter.dimension()).toUriString();
    }

    /** The address of this very list as a file. */
    public String file() {
        return narrowed(address() + ".xlsx", filter.state());
    }

    /** How many there are of each sort, each with the sort's name in an address. */
    public List<Figure> figures() {
        return List.of(figure(ProblemMark.TO_DO, count.toDo()), figure(ProblemMark.OVERDUE, count.overdue()),
                figure(ProblemMark.REPORTED, count.reported()), figure(ProblemMark.CLOSED, count.closed()),
                figure(ProblemMark.RECHECK, count.recheck()), figure(ProblemMark.REPEATED, count.repeated()));
    }

    private Figure figure(ProblemMark mark, int number) {
        return new Figure(mark.label(), number, of(mark.value()), mark.value().equals(filter.state()));
    }

    /** A number that leads to what it counts. */
    public record Figure(String label, int number, String href, boolean current) {
    }

    public List<Option> states() {
        return Option.orNone("全部", Stream.of(ProblemMark.values()).map(mark -> new Option(mark.value(), mark.label())));
    }

    public List<Option> sources() {
        return Option.orNone("全部", Stream.of(ProblemSource.values()).map(source -> new Option(source.name(), source.label())));
    }

    public List<Option> dimensions() {
        return Option.orNone("全部", Stream.of(Dimension.values()).map(dimension -> new Option(dimension.name(), dimension.label())));
    }
}

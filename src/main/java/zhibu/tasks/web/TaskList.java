package zhibu.tasks.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.web.util.UriComponentsBuilder;
import zhibu.shared.AssessmentYear;
import zhibu.shared.web.Option;
import zhibu.tasks.Assignee;

/**
 * One of the three lists of a year's key tasks, and what it is narrowed to.
 *
 * @param all the year's tasks within the reader's sight, with all their parts
 */
record TaskList(AssessmentYear year, AssessmentYear now, ListKind kind, TaskFilter filter, List<WorkRow> all) {

    /** The tasks shown; where the list is narrowed, those of which a part is left. */
    public List<WorkRow> works() {
        return all.stream().map(work -> new WorkRow(work.task(), work.parts().stream().filter(filter::lets).toList()))
                .filter(work -> !filter.narrows() || !work.parts().isEmpty()).toList();
    }

    /** The parts shown, by task. */
    public List<PartRow> parts() {
        return works().stream().flatMap(work -> work.parts().stream()).toList();
    }

    /** The same by who answers for them, those of nobody yet first. */
    public Map<String, List<PartRow>> duties() {
        return parts().stream().sorted(Comparator.comparing((PartRow row) -> row.part().assignee().unitName())
                        .thenComparing(row -> row.part().assignee().branchName()).thenComparing(PartRow::owner)
                        .thenComparing(row -> row.part().deadline()))
                .collect(groupingBy(PartRow::duty, LinkedHashMap::new, toList()));
    }

    public boolean isEmpty() {
        return works().isEmpty() || kind != ListKind.WORKS && parts().isEmpty();
    }

    List<List<Object>> cells() {
        return switch (kind) {
            case WORKS -> workCells();
            case PARTS -> parts().stream().map(PartRow::cells).toList();
            case OWNERS -> duties().values().stream().flatMap(List::stream).map(PartRow::dutyCells).toList();
        };
    }

    private List<List<Object>> workCells() {
        List<List<Object>> cells = new ArrayList<>();
        works().forEach(work -> cells.add(work.cells(cells.size() + 1)));
        return cells;
    }

    public String title() {
        return "%s年重点任务%s".formatted(year, kind.label());
    }

    /** The lists side by side, narrowed alike. */
    public Map<String, String> tabs() {
        Map<String, String> tabs = new LinkedHashMap<>();
        Stream.of(ListKind.values()).forEach(one -> tabs.put(one.label(), address("/tasks", one)));
        return tabs;
    }

    public String file() {
        return address("/tasks.xlsx", kind);
    }

    private String address(String path, ListKind asked) {
        return UriComponentsBuilder.fromPath(path).queryParam("view", "{view}").queryParam("year", "{year}").queryParam("who", "{who}")
                .queryParam("state", "{state}").queryParam("owner", "{owner}").encode()
                .buildAndExpand(asked.value(), year, filter.who(), filter.state(), filter.owner()).toUriString();
    }

    public List<Option> years() {
        return Option.years(new AssessmentYear(now.value() + 1));
    }

    /** The units and branches that have a part. */
    public List<Option> who() {
        return Option.orNone("全部", rows().map(row -> row.part().assignee()).distinct()
                .sorted(Comparator.comparing(Assignee::unitName).thenComparing(Assignee::branchName))
                .map(assignee -> new Option(assignee.code(), assignee.name())));
    }

    private Stream<PartRow> rows() {
        return all.stream().flatMap(work -> work.parts().stream());
    }

    public List<Option> states() {
        return Option.orNone("全部", Stream.of(Mark.values()).map(mark -> new Option(mark.value(), mark.label())));
    }

    public List<Option> owners() {
        return Option.orNone("全部", rows().filter(row -> row.part().owner() != null).sorted(Comparator.comparing(PartRow::owner))
                .map(row -> new Option(String.valueOf(row.part().owner()), row.owner())).distinct());
    }
}

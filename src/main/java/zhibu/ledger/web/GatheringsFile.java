package zhibu.ledger.web;

import static java.util.stream.Collectors.joining;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import zhibu.ledger.GatheringEntry;
import zhibu.ledger.GatheringInFull;
import zhibu.ledger.GatheringRow;
import zhibu.ledger.GatheringView;
import zhibu.ledger.MinuteBook;
import zhibu.records.Book;
import zhibu.records.web.ListDesk;
import zhibu.records.web.Listing;
import zhibu.records.web.RecordFilter;
import zhibu.shared.BranchId;
import zhibu.shared.MemberId;
import zhibu.shared.Reader;
import zhibu.shared.web.Column;
import zhibu.shared.web.ListFile;

/** The list of gatherings as a workbook, with all they say, in the columns and order of the official ledger 台账. */
@Controller
class GatheringsFile {

    /** So many are read at once. */
    private static final int AT_ONCE = 16;

    private static final List<Column> COLUMNS = List.of(new Column("会议类型", 14), new Column("次数", 8), new Column("日期", 12),
            new Column("起止时间", 14), new Column("地点", 16), new Column("主持人", 10), new Column("记录人", 10), new Column("应到", 6),
            new Column("实到", 6), new Column("缺席人员及原因", 24), new Column("列席", 20), new Column("议题", 28), new Column("内容", 60),
            new Column("决议", 36), new Column("表决", 36), new Column("授课人", 10), new Column("时长（分钟）", 10), new Column("标记", 10),
            new Column("录入日期", 12));

    private final ListDesk lists;
    private final MinuteBook book;

    GatheringsFile(ListDesk lists, MinuteBook book) {
        this.lists = lists;
        this.book = book;
    }

    @GetMapping("/branches/{branch}/gatherings.xlsx")
    void send(@PathVariable BranchId branch, RecordFilter filter, Reader reader, HttpServletResponse response) throws IOException {
        Listing<GatheringRow> list = lists.lay(branch, Book.GATHERINGS, filter, asked -> book.gatherings(branch, asked, reader), reader);
        try (ListFile file = new ListFile(response, "%s%s年会议活动".formatted(list.branch().name(), list.year()), COLUMNS)) {
            file.rows(list.rows(), AT_ONCE, some -> cells(book.inFull(branch, some, reader), list));
        }
    }

    private Stream<List<?>> cells(List<GatheringInFull> gatherings, Listing<GatheringRow> list) {
        Map<MemberId, String> names = book.namedIn(gatherings.stream().map(GatheringInFull::entry).toList());
        return gatherings.stream().map(gathering -> cells(gathering, list, names));
    }

    private static List<?> cells(GatheringInFull gathering, Listing<GatheringRow> list, Map<MemberId, String> names) {
        GatheringRow row = gathering.row();
        GatheringEntry entry = gathering.entry();
        return List.of(list.kindsOf(row), ofParts(entry, part -> Integer.toString(part.ordinal())), row.heldOn(),
                "%s—%s".formatted(entry.startsAt(), entry.endsAt()), entry.place(), names.getOrDefault(entry.chair(), ""),
                names.getOrDefault(entry.recorder(), ""), gathering.counts().due(), gathering.counts().present(), away(gathering),
                entry.guests(), ofAgenda(entry, GatheringEntry.Agenda::title), ofAgenda(entry, GatheringEntry.Agenda::content),
                ofAgenda(entry, GatheringEntry.Agenda::conclusion),
                gathering.decisions().stream().map(GatheringsFile::vote).collect(joining("\n")),
                entry.parts().stream().flatMap(part -> Stream.ofNullable(part.lecturer())).map(names::get).distinct()
                        .collect(joining("、")),
                ofParts(entry, part -> Integer.toString(part.minutes())),
                list.markedAs(row), row.recorded().on());
    }

    /** One word for each kind it was, in the order in which the kinds are named. */
    private static String ofParts(GatheringEntry entry, Function<GatheringEntry.Part, String> word) {
        return entry.parts().stream().map(word).collect(joining("、"));
    }

    private static String away(GatheringInFull gathering) {
        return gathering.away().stream().map(line -> "%s（%s）".formatted(line.name(), line.reason())).collect(joining("；"));
    }

    /** Several items are numbered, so that each finds its own in the next column. */
    private static String ofAgenda(GatheringEntry entry, Function<GatheringEntry.Agenda, String> text) {
        List<GatheringEntry.Agenda> agenda = entry.agenda();
        return agenda.size() == 1 ? text.apply(agenda.get(0)) : IntStream.range(0, agenda.size())
                .mapToObj(i -> "%d. %s".formatted(i + 1, text.apply(agenda.get(i)))).collect(joining("\n"));
    }

    private static String vote(GatheringView.Decision decision) {
        GatheringEntry.Vote vote = decision.vote();
        return "%s：%s，赞成 %d 票，反对 %d 票，弃权 %d 票，其中书面意见 %d 票，%s。%s".formatted(vote.subject(),
                vote.secret() ? "无记名投票" : "公开表决", vote.inFavour(), vote.against(), vote.abstained(), vote.written(),
                decision.carried() ? "通过" : "未通过", decision.ruling());
    }
}

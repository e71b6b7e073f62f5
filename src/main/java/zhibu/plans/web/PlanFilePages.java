package zhibu.plans.web;

import static java.util.stream.Collectors.joining;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import zhibu.plans.ItemView;
import zhibu.plans.PlanBook;
import zhibu.plans.PlanView;
import zhibu.shared.AssessmentYear;
import zhibu.shared.BranchId;
import zhibu.shared.NotFound;
import zhibu.shared.Reader;
import zhibu.shared.web.Column;
import zhibu.shared.web.ListFile;
import zhibu.standards.Standards;

/** A plan as a workbook, with how far each item has come. */
@Controller
class PlanFilePages {

    private static final List<Column> COLUMNS = List.of(new Column("事项", 30), new Column("种类", 16), new Column("时间", 16),
            new Column("层级", 10), new Column("责任人", 10), new Column("对应标准", 12), new Column("来源", 30), new Column("备注", 30),
            new Column("应完成（次）", 8), new Column("已完成（次）", 8), new Column("进度", 10), new Column("完成日期", 30));

    private final PlanBook book;
    private final Standards standards;

    PlanFilePages(PlanBook book, Standards standards) {
        this.book = book;
        this.standards = standards;
    }

    @GetMapping("/branches/{branch}/plan/{year}/plan.xlsx")
    void send(@PathVariable BranchId branch, @PathVariable AssessmentYear year, Reader reader, HttpServletResponse response)
            throws IOException {
        PlanView plan = book.plan(branch, year, reader).orElseThrow(NotFound::new);
        try (ListFile file = new ListFile(response, "%s%s年度计划".formatted(plan.branch().name(), year), COLUMNS)) {
            for (ItemView item : plan.items()) {
                file.row(cells(item));
            }
        }
    }

    private List<?> cells(ItemView item) {
        return List.of(item.title(), item.kindName(), item.timing().toString(), "%s %s".formatted(item.level(), standards.plan().nameOf(
                item.level())), item.owner(), String.join("、", item.standards()), item.origin(), item.note(), item.steps().size(),
                (int) item.done(), item.state().label(), item.records().stream().map(record -> record.happenedOn().toString())
                        .collect(joining("、")));
    }
}

package zhibu.rectification.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import zhibu.organization.Organization;
import zhibu.rectification.Dimension;
import zhibu.rectification.ProblemCard;
import zhibu.rectification.Rectifications;
import zhibu.shared.BranchId;
import zhibu.shared.Reader;
import zhibu.shared.web.Column;
import zhibu.shared.web.ListFile;

/** The pages of the list of problems 整改台账: of all within the reader's sight, and of one branch. */
@Controller
class ProblemListPages {

    private static final List<Column> COLUMNS = List.of(new Column("单位", 18), new Column("支部", 18), new Column("问题", 48),
            new Column("来源", 16), new Column("维度", 12), new Column("涉及标准", 10), new Column("发现日期", 12), new Column("发现人", 18),
            new Column("整改措施", 48), new Column("责任人", 12), new Column("整改时限", 12), new Column("状态", 12), new Column("销号日期", 12),
            new Column("反复", 8));

    private final ProblemDesk desk;
    private final Rectifications rectifications;
    private final Organization organization;

    ProblemListPages(ProblemDesk desk, Rectifications rectifications, Organization organization) {
        this.desk = desk;
        this.rectifications = rectifications;
        this.organization = organization;
    }

    @GetMapping("/problems")
    String list(@ModelAttribute("filter") ProblemFilter filter, Reader reader, Model model) {
        model.addAttribute("list", desk.list(null, filter, reader));
        return "rectification/list";
    }

    @GetMapping("/problems.xlsx")
    void send(@ModelAttribute("filter") ProblemFilter filter, Reader reader, HttpServletResponse response) throws IOException {
        send("整改台账", null, filter, reader, response);
    }

    private void send(String name, @Nullable BranchId branch, ProblemFilter filter, Reader reader, HttpServletResponse response)
            throws IOException {
        List<ProblemCard> cards = rectifications.all(filter.query(branch), reader);
        try (ListFile file = new ListFile(response, name, COLUMNS)) {
            for (ProblemCard card : cards) {
                file.row(cells(card, card.overdueOn(desk.today())));
            }
        }
    }

    private static List<Object> cells(ProblemCard card, boolean overdue) {
        Dimension dimension = card.found().dimension();
        return List.of(card.unitName(), card.branchName(), card.found().what(), card.found().source().label(),
                dimension == null ? "" : dimension.label(), card.ground().standard(), card.found().on(), card.found().by(),
                card.remedy().measure(), card.owner(), card.remedy().deadline(), card.state().label() + (overdue ? "（逾期）" : ""),
                Objects.requireNonNullElse((Object) card.closedOn(), ""), card.repeats() == null ? "" : "反复");
    }

    @GetMapping("/branches/{branch}/problems")
    String ofBranch(@PathVariable BranchId branch, @ModelAttribute("filter") ProblemFilter filter, Reader reader, Model model) {
        model.addAttribute("list", desk.list(branch, filter, reader));
        return "rectification/list";
    }

    @GetMapping("/branches/{branch}/problems.xlsx")
    void sendBranchs(@PathVariable BranchId branch, @ModelAttribute("filter") ProblemFilter filter, Reader reader,
                     HttpServletResponse response) throws IOException {
        send(organization.branch(branch, reader).name() + "整改台账", branch, filter, reader, response);
    }
}

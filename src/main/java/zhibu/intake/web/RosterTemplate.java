package zhibu.intake.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import zhibu.members.Particular;
import zhibu.organization.Organization;
import zhibu.shared.BranchId;
import zhibu.shared.Reader;

/** An empty roster to be filled in: the official headings, and a second sheet that explains them. */
@Controller
class RosterTemplate {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int WIDTH = 16;
    private static final int ROOM = 500;

    private final Organization organization;

    RosterTemplate(Organization organization) {
        this.organization = organization;
    }

    @GetMapping("/branches/{branch}/roster-template.xlsx")
    void send(@PathVariable BranchId branch, Reader reader, HttpServletResponse response) throws IOException {
        organization.managedBranch(branch, reader);
        response.setContentType(TYPE);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename("党员花名册模板.xlsx", StandardCharsets.UTF_8).build().toString());
        try (Workbook workbook = new Workbook(response.getOutputStream(), "Zhibu", null)) {
            fill(workbook.newWorksheet("花名册"));
            explain(workbook.newWorksheet("填写说明"));
        }
    }

    /** All cells are text: a workbook would keep but fifteen digits of an ID number, and write days its own way. */
    private static void fill(Worksheet sheet) {
        for (Particular particular : Particular.values()) {
            int column = particular.ordinal();
            sheet.width(column, WIDTH);
            sheet.inlineString(0, column, particular.heading());
            sheet.style(0, column).bold().wrapText(true).fillColor(particular.needed() ? "FFE7A8" : "EEEEEE").borderStyle("thin").set();
            for (int row = 1; row <= ROOM; row++) {
                sheet.style(row, column).format("@").set();
            }
        }
        sheet.freezePane(1, 1);
    }

    private static void explain(Worksheet sheet) {
        row(sheet, 0, List.of("栏目", "是否必填", "怎么填"));
        for (Particular particular : Particular.values()) {
            row(sheet, particular.ordinal() + 1, List.of(particular.heading(), particular.needed() ? "必填" : "选填", particular.refusal()));
        }
        sheet.width(0, WIDTH);
        sheet.width(2, 4 * WIDTH);
    }

    private static void row(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            sheet.inlineString(row, column, cells.get(column));
        }
    }
}

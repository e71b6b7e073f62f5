package zhibu.intake.web;

import static java.util.stream.Collectors.toMap;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import zhibu.members.Particular;
import zhibu.members.RosterLine;
import zhibu.members.RosterSheets;
import zhibu.organization.Organization;
import zhibu.shared.BranchId;
import zhibu.shared.Reader;
import zhibu.shared.web.Column;
import zhibu.shared.web.ListFile;

/** The roster of a branch as a workbook under the official headings. Sent in again, it changes nothing. */
@Controller
class MembersFile {

    /** Workbooks don't agree about the days before. */
    private static final LocalDate FIRST_SURE_DAY = LocalDate.of(1900, 3, 1);
    private static final int WIDE = 24;
    private static final int NARROW = 13;

    private final RosterSheets sheets;
    private final Organization organization;

    MembersFile(RosterSheets sheets, Organization organization) {
        this.sheets = sheets;
        this.organization = organization;
    }

    /** With the secrets masked. */
    @GetMapping("/branches/{branch}/members.xlsx")
    void send(@PathVariable BranchId branch, Reader reader, HttpServletResponse response) throws IOException {
        send(branch, "%s党员花名册".formatted(organization.branch(branch, reader).name()), sheets.masked(branch, reader), response);
    }

    /** With the secrets in plain. Written down, and therefore asked for with a form. */
    @PostMapping("/branches/{branch}/full-members.xlsx")
    void sendInFull(@PathVariable BranchId branch, Reader reader, HttpServletResponse response) throws IOException {
        List<RosterLine> lines = sheets.full(branch, reader);
        response.setHeader("Cache-Control", "private, no-store");
        send(branch, "%s党员花名册（完整）".formatted(organization.branch(branch, reader).name()), lines, response);
    }

    private void send(BranchId branch, String name, List<RosterLine> lines, HttpServletResponse response) throws IOException {
        Map<String, String> groups = organization.facts(List.of(branch)).get(0).groups().stream()
                .collect(toMap(group -> group.id().toString(), group -> group.name()));
        try (ListFile file = new ListFile(response, name, Arrays.stream(Particular.values()).map(MembersFile::column).toList())) {
            for (RosterLine line : lines) {
                file.row(Arrays.stream(Particular.values()).map(one -> cell(one, line.said().get(one), groups)).toList());
            }
        }
    }

    private static Column column(Particular particular) {
        return new Column(particular.heading(), switch (particular.form()) {
            case LINE, ID_NUMBER -> WIDE;
            default -> NARROW;
        });
    }

    private static Object cell(Particular particular, String value, Map<String, String> groups) {
        return switch (particular.form()) {
            case GROUP -> groups.getOrDefault(value, "");
            case DATE -> value.isEmpty() || LocalDate.parse(value).isBefore(FIRST_SURE_DAY) ? value : LocalDate.parse(value);
            default -> value;
        };
    }
}

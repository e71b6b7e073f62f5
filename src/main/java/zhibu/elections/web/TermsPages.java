package zhibu.elections.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import zhibu.elections.Elections;
import zhibu.elections.TermLine;
import zhibu.shared.Reader;
import zhibu.shared.web.Column;
import zhibu.shared.web.ListFile;

/** The board on which the level above sees which terms end within a year. */
@Controller
class TermsPages {

    private static final int MONTHS = 12;

    private static final List<Column> COLUMNS = List.of(new Column("单位", 26), new Column("支部", 20), new Column("届次", 8),
            new Column("任期开始", 12), new Column("任期届满", 12), new Column("延期至", 12), new Column("情况", 18), new Column("换届进展", 22));

    private final Elections elections;

    TermsPages(Elections elections) {
        this.elections = elections;
    }

    @GetMapping("/terms")
    String show(@RequestParam(defaultValue = "") String unit, Reader reader, Model model) {
        model.addAttribute("page", page(unit, reader));
        return "elections/terms";
    }

    private TermsPage page(String unit, Reader reader) {
        List<TermLine> overseen = elections.ending(MONTHS, reader).stream().filter(line -> line.branch().overseenBy(reader)).toList();
        return new TermsPage(overseen, unit, MONTHS);
    }

    @GetMapping("/terms.xlsx")
    void send(@RequestParam(defaultValue = "") String unit, Reader reader, HttpServletResponse response) throws IOException {
        TermsPage page = page(unit, reader);
        try (ListFile file = new ListFile(response, "任期一览", COLUMNS)) {
            for (TermLine line : page.lines()) {
                file.row(List.of(line.branch().unitName(), line.branch().name(), "第%d届".formatted(line.term().number()),
                        line.term().startsOn(), line.term().endsOn(),
                        line.term().extendedUntil() == null ? "" : line.term().extendedUntil(), line.sentence(), page.progress(line)));
            }
        }
    }
}

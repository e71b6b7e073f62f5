package zhibu.standards.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import zhibu.shared.AssessmentYear;
import zhibu.shared.BranchId;
import zhibu.shared.Reader;
import zhibu.standards.Standards;

/** The pages of the standards: the editions, and one edition in full. */
@Controller
class StandardsPages {

    private final Standards standards;
    private final Clock clock;

    StandardsPages(Standards standards, Clock clock) {
        this.standards = standards;
        this.clock = clock;
    }

    @GetMapping("/standards")
    String list(Model model) {
        model.addAttribute("editions", standards.editions());
        model.addAttribute("current", standards.edition(AssessmentYear.of(LocalDate.now(clock))));
        return "standards/list";
    }

    @GetMapping("/standards/{edition}")
    String show(@PathVariable String edition, Model model, Reader reader) {
        model.addAttribute("edition", standards.edition(edition));
        model.addAttribute("branches", kept(reader));
        return "standards/edition";
    }

    private static List<BranchId> kept(Reader reader) {
        return reader.keeps().branches().stream().sorted(Comparator.comparingLong(BranchId::value)).toList();
    }
}

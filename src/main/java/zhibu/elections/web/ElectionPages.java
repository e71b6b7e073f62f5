package zhibu.elections.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import zhibu.elections.Elections;
import zhibu.elections.Dossiers;
import zhibu.shared.BranchId;
import zhibu.shared.Reader;

/** The page that shows the elections of a branch. */
@Controller
class ElectionPages {

    private final Elections elections;
    private final Dossiers dossiers;

    ElectionPages(Elections elections, Dossiers dossiers) {
        this.elections = elections;
        this.dossiers = dossiers;
    }

    @GetMapping("/branches/{branch}/elections")
    String show(@PathVariable BranchId branch, Reader reader, Model model) {
        ElectionPage page = new ElectionPage(elections.election(branch, reader), reader);
        model.addAttribute("papers", page.elections().isEmpty() ? List.of() : dossiers.of(branch, page.elections().get(0), reader));
        model.addAttribute("branch", page.election().branch());
        model.addAttribute("page", page);
        return "elections/elections";
    }
}

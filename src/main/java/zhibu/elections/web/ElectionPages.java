package zhibu.elections.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import zhibu.elections.Elections;
import zhibu.shared.BranchId;
import zhibu.shared.Reader;

/** The page that shows the elections of a branch. */
@Controller
class ElectionPages {

    private final Elections elections;

    ElectionPages(Elections elections) {
        this.elections = elections;
    }

    @GetMapping("/branches/{branch}/elections")
    String show(@PathVariable BranchId branch, Reader reader, Model model) {
        ElectionPage page = new ElectionPage(elections.election(branch, reader), reader);
        model.addAttribute("branch", page.election().branch());
        model.addAttribute("page", page);
        return "elections/elections";
    }
}

package zhibu.elections.web;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import zhibu.elections.Dossiers;
import zhibu.shared.BranchId;
import zhibu.shared.Ids;
import zhibu.shared.Reader;

/** Takes down which papers 换届材料 of an election are on file. */
@Controller
class PaperPages {

    private final Dossiers dossiers;

    PaperPages(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    @PostMapping("/branches/{branch}/elections/papers")
    String file(@PathVariable BranchId branch, @RequestParam(defaultValue = "1") String term,
                @RequestParam(defaultValue = "") List<String> papers, Reader reader, RedirectAttributes redirect) {
        dossiers.file(branch, Math.toIntExact(Math.min(Integer.MAX_VALUE, Ids.parse(term))), Set.copyOf(papers), reader);
        redirect.addFlashAttribute("flash", "已登记换届材料");
        return "redirect:/branches/%s/elections".formatted(branch);
    }
}

package zhibu.records.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import zhibu.members.Members;
import zhibu.members.NamedMember;
import zhibu.records.Inquiry;
import zhibu.records.Search;
import zhibu.shared.Reader;
import zhibu.shared.RuleViolation;
import zhibu.shared.web.Typed;
import zhibu.standards.Standards;

/** The page on which records are found by their words and members by their names 查找. */
@Controller
class SearchPages {

    private final Search search;
    private final Members members;
    private final Standards standards;

    SearchPages(Search search, Members members, Standards standards) {
        this.search = search;
        this.members = members;
        this.standards = standards;
    }

    /** What was found; it is the page of a search nobody has asked yet as well. */
    @GetMapping("/search")
    String find(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String kind,
                @RequestParam(defaultValue = "") String from, @RequestParam(defaultValue = "") String to,
                @RequestParam(defaultValue = "") String after, Reader reader, Model model) {
        if (!kind.isEmpty()) {
            standards.kindName(kind);
        }
        model.addAttribute("page", page(new SearchAddress(Typed.text(q), kind, Typed.text(from), Typed.text(to), after), reader));
        return "records/search";
    }

    private SearchPage page(SearchAddress address, Reader reader) {
        try {
            Inquiry inquiry = address.inquiry();
            return new SearchPage(address, List.of(), people(inquiry, reader),
                    search.records(inquiry, SearchPage.RECORDS + 1, reader), standards);
        } catch (RuleViolation refused) {
            return new SearchPage(address, refused.problems(), List.of(), List.of(), standards);
        }
    }

    /** Several words name nobody. */
    private List<NamedMember> people(Inquiry inquiry, Reader reader) {
        return inquiry.words().size() == 1 && inquiry.after() == null
                ? members.named(inquiry.words().get(0), SearchPage.PEOPLE + 1, reader) : List.of();
    }
}

package zhibu.regulations.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import zhibu.regulations.RuleLine;
import zhibu.regulations.RuleLines;
import zhibu.shared.NotFound;
import zhibu.shared.Reader;
import zhibu.standards.Edition;
import zhibu.standards.Edition.Standard;
import zhibu.standards.Standards;
import zhibu.suggestions.Suggestions;

/** The rule book 一规: a page for each rule and each standard of an edition, and all of them in one table to be checked. */
@Controller
@RequestMapping("/standards/{edition}")
class RulePages {

    private final Standards standards;
    private final RuleLines rules;
    private final Suggestions suggestions;

    RulePages(Standards standards, RuleLines rules, Suggestions suggestions) {
        this.standards = standards;
        this.rules = rules;
        this.suggestions = suggestions;
    }

    @GetMapping("/rules")
    String all(@PathVariable("edition") String code, Model model) {
        Edition edition = standards.edition(code);
        model.addAttribute("edition", edition);
        model.addAttribute("lines", rules.lines(edition));
        return "regulations/rules";
    }

    @GetMapping("/rules/{rule}")
    String rule(@PathVariable("edition") String code, @PathVariable("rule") String ruleCode, Reader reader, Model model) {
        Edition edition = standards.edition(code);
        RuleLine line = rules.line(edition, ruleCode);
        model.addAttribute("edition", edition);
        model.addAttribute("line", line);
        model.addAttribute("said", suggestions.about("/standards/%s/rules/%s".formatted(edition.code(), line.code()), reader));
        return "regulations/rule";
    }

    @GetMapping("/standards/{standard}")
    String standard(@PathVariable("edition") String code, @PathVariable("standard") String standardCode, Reader reader, Model model) {
        Edition edition = standards.edition(code);
        Standard standard = edition.groups().stream().flatMap(group -> group.standards().stream())
                .filter(one -> one.code().value().equals(standardCode)).findFirst().orElseThrow(NotFound::new);
        model.addAttribute("edition", edition);
        model.addAttribute("criterion", standard);
        model.addAttribute("items", edition.items().stream().filter(item -> item.standards().contains(standard.code())).toList());
        model.addAttribute("lines", rules.lines(edition).stream().filter(line -> line.standards().contains(standard)).toList());
        model.addAttribute("said", suggestions.about("/standards/%s/standards/%s".formatted(edition.code(), standardCode), reader));
        return "regulations/standard";
    }
}

package zhibu.reminders.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import zhibu.reminders.Digests;
import zhibu.shared.Reader;

/** The page of a reader's week 每周提要. */
@Controller
class DigestPage {

    private final Digests digests;

    DigestPage(Digests digests) {
        this.digests = digests;
    }

    @GetMapping("/digest")
    String show(Reader reader, Model model) {
        model.addAttribute("digest", digests.digest(reader));
        return "reminders/digest";
    }
}

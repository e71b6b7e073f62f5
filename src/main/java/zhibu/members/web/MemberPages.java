package zhibu.members.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import zhibu.members.MemberFile;
import zhibu.members.MemberFiles;
import zhibu.members.Members;
import zhibu.members.Muster;
import zhibu.members.Particular;
import zhibu.organization.Organization;
import zhibu.shared.BranchId;
import zhibu.shared.MemberId;
import zhibu.shared.Reader;

/** The page that shows the file of a member, and a secret of it to who asks for one. */
@Controller
@RequestMapping("/branches/{branch}/members/{member}")
class MemberPages {

    private final MemberFiles files;
    private final Members members;
    private final Organization organization;
    private final Clock clock;

    MemberPages(MemberFiles files, Members members, Organization organization, Clock clock) {
        this.files = files;
        this.members = members;
        this.organization = organization;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable BranchId branch, @PathVariable MemberId member, Reader reader, Model model) {
        return show(files.file(branch, member, reader), null, reader, model);
    }

    /** The secret stands in the answer to this request and nowhere else: no address, no session, no cache keeps it. */
    @PostMapping("/secret")
    String reveal(@PathVariable BranchId branch, @PathVariable MemberId member, @RequestParam(defaultValue = "") String which,
                  Reader reader, Model model, HttpServletResponse response) {
        organization.keptBranch(branch, reader);
        String revealed = files.reveal(branch, member, secret(which), reader);
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        return show(files.file(branch, member, reader), new MemberPage.Revealed(secret(which), revealed), reader, model);
    }

    private static Particular secret(String which) {
        return switch (which) {
            case "ID_NUMBER" -> Particular.ID_NUMBER;
            case "PHONE" -> Particular.PHONE;
            default -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        };
    }

    private String show(MemberFile file, MemberPage.@Nullable Revealed revealed, Reader reader, Model model) {
        Muster muster = members.muster(file.branch().id(), LocalDate.now(clock), reader);
        model.addAttribute("branch", file.branch());
        model.addAttribute("page", new MemberPage(file, muster, revealed, reader));
        return "members/member";
    }
}

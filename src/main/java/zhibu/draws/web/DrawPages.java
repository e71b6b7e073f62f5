package zhibu.draws.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import zhibu.campaign.CampaignId;
import zhibu.draws.DrawId;
import zhibu.draws.DrawnBranch;
import zhibu.draws.FrozenFrame;
import zhibu.shared.NotFound;
import zhibu.shared.Reader;
import zhibu.shared.web.Column;
import zhibu.shared.web.ListFile;

/** The pages of the draws of a round 抽查: the list, one draw, and what is published of it. */
@Controller
@RequestMapping("/campaigns/{campaign}/draws")
class DrawPages {

    private static final List<Column> COLUMNS = List.of(new Column("顺序", 6), new Column("层", 24), new Column("单位", 24),
            new Column("支部", 24), new Column("编号", 8), new Column("签号", 68));

    private final DrawDesk desk;

    DrawPages(DrawDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    String list(@PathVariable("campaign") CampaignId id, Reader reader, Model model) {
        model.addAttribute("page", desk.list(id, reader));
        return "draws/list";
    }

    @GetMapping("/{draw}")
    String show(@PathVariable("campaign") CampaignId id, @PathVariable("draw") DrawId draw, Reader reader, Model model) {
        model.addAttribute("page", desk.detail(id, draw, reader));
        return "draws/draw";
    }

    /** The bytes that were hashed, and no others. */
    @GetMapping("/{draw}/frame.csv")
    ResponseEntity<byte[]> frame(@PathVariable("campaign") CampaignId id, @PathVariable("draw") DrawId draw, Reader reader) {
        DrawDetail page = desk.detail(id, draw, reader);
        FrozenFrame frozen = page.draw().frozen();
        if (frozen == null) {
            throw new NotFound();
        }
        String name = "%s抽样框%d.csv".formatted(page.campaign().name(), page.draw().number());
        return ResponseEntity.ok().eTag(frozen.hash()).cacheControl(CacheControl.noCache().cachePrivate())
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString())
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8)).body(frozen.document());
    }

    @GetMapping("/{draw}/protocol")
    String protocol(@PathVariable("campaign") CampaignId id, @PathVariable("draw") DrawId draw, Reader reader, Model model) {
        DrawDetail page = desk.detail(id, draw, reader);
        if (page.draw().frozen() == null) {
            throw new NotFound();
        }
        model.addAttribute("page", page);
        return "draws/protocol";
    }

    @GetMapping("/{draw}/drawn.xlsx")
    void drawn(@PathVariable("campaign") CampaignId id, @PathVariable("draw") DrawId draw, Reader reader, HttpServletResponse response)
            throws IOException {
        DrawDetail page = desk.detail(id, draw, reader);
        if (page.draw().ceremony() == null) {
            throw new NotFound();
        }
        try (ListFile file = new ListFile(response, "%s%s名单".formatted(page.campaign().name(), page.draw().name()), COLUMNS)) {
            for (DrawnBranch one : page.draw().drawn()) {
                file.row(List.of(one.place(), one.stratum(), one.unitName(), one.name(), one.branch().toString(), one.digest()));
            }
        }
    }
}

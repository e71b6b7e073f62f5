package zhibu.ledger.web;

import static zhibu.shared.web.Typed.text;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import zhibu.ledger.GatheringEntry;
import zhibu.shared.web.IsDate;
import zhibu.standards.AgendaKind;

/** An agenda item 议题 as typed, with the material studied, if any. */
record AgendaRow(String kind, @NotBlank(message = "请填写议题") @Size(max = 200, message = "议题不超过 200 字") String title,
                 @Size(max = 100_000, message = "内容不超过 10 万字") String content,
                 @Size(max = 10_000, message = "结论不超过 1 万字") String conclusion,
                 @Size(max = 200, message = "学习材料名称不超过 200 字") String material,
                 @Size(max = 100, message = "学习材料的来源不超过 100 字") String source,
                 @IsDate(message = "印发日期要写成存在的日期，例如 2018-10-28；不知道就不填", optional = true) String issuedOn) {

    AgendaRow {
        kind = text(kind).isEmpty() ? AgendaKind.UNSAID : text(kind);
        title = text(title);
        content = text(content);
        conclusion = text(conclusion);
        material = text(material);
        source = text(source);
        issuedOn = text(issuedOn);
    }

    /** Nothing typed yet. */
    static AgendaRow blank(String kind) {
        return new AgendaRow(kind, "", "", "", "", "", "");
    }

    static AgendaRow of(GatheringEntry.Agenda item) {
        GatheringEntry.Studied studied = item.studied();
        return studied == null ? new AgendaRow(item.kind(), item.title(), item.content(), item.conclusion(), "", "", "")
                : new AgendaRow(item.kind(), item.title(), item.content(), item.conclusion(), studied.title(), studied.source(),
                        studied.issuedOn() == null ? "" : studied.issuedOn().toString());
    }

    /** The kind is there before anybody types. */
    public boolean filled() {
        return !(title + content + conclusion + material + source + issuedOn).isEmpty();
    }

    /** Whether anything is said of a material studied. */
    public boolean studied() {
        return !(material + source + issuedOn).isEmpty();
    }

    GatheringEntry.Agenda entry() {
        return new GatheringEntry.Agenda(kind, title, content, conclusion, named());
    }

    private GatheringEntry.@Nullable Studied named() {
        return studied() ? new GatheringEntry.Studied(material, source, issuedOn.isEmpty() ? null : LocalDate.parse(issuedOn)) : null;
    }
}

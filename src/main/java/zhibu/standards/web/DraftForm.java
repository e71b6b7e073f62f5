package zhibu.standards.web;

import static zhibu.shared.web.Typed.text;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import zhibu.shared.web.IsCount;
import zhibu.standards.DraftView;

/** The code, the name and the first year of an edition, as typed; what it is drawn from, or which revision was seen. */
record DraftForm(String base, String revision,
                 @Pattern(regexp = "[0-9][0-9A-Za-z.-]{0,19}", message = "版本号以数字开头，用字母、数字、点和短横线，例如 2.0") String code,
                 @NotBlank(message = "请填写名称") @Size(max = 100, message = "名称不超过 100 字") String name,
                 @IsCount(min = 2000, max = 2099, message = "起用年度要写成年份，例如 2027") String year) {

    DraftForm {
        base = text(base);
        revision = text(revision);
        code = text(code);
        name = text(name);
        year = text(year);
    }

    static DraftForm of(DraftView view) {
        return new DraftForm("", "", view.edition().code(), view.edition().name(), view.edition().firstYear().toString());
    }

    int firstYear() {
        return Integer.parseInt(year);
    }
}

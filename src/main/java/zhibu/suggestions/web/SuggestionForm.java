package zhibu.suggestions.web;

import static zhibu.shared.web.Typed.text;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A suggestion as typed.
 *
 * @param page the address of the page it is about, within the program
 */
record SuggestionForm(
        @Pattern(regexp = "/([^/\\\\].*)?", message = "请从要说的那一页页脚点“意见建议”进来")
        @Size(max = 300, message = "页面地址太长，请从页脚进来") String page,
        @NotBlank(message = "请写下意见或建议") @Size(max = 2000, message = "意见或建议不超过 2000 字") String words) {

    SuggestionForm {
        page = text(page).isEmpty() ? "/" : text(page);
        words = text(words);
    }
}

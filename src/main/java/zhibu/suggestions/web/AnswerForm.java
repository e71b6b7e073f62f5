package zhibu.suggestions.web;

import static zhibu.shared.web.Typed.text;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** An answer as typed. */
record AnswerForm(@NotBlank(message = "请写下答复") @Size(max = 2000, message = "答复不超过 2000 字") String answer) {

    AnswerForm {
        answer = text(answer);
    }
}

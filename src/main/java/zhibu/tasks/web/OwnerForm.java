package zhibu.tasks.web;

import static zhibu.shared.web.Typed.text;

import jakarta.validation.constraints.NotBlank;

/** Who is to answer for a part, as typed. */
record OwnerForm(@NotBlank(message = "请写明由谁负责") String owner) {

    OwnerForm {
        owner = text(owner);
    }
}

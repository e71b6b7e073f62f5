package zhibu.reminders.web;

import static zhibu.shared.web.Typed.text;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Where to send the week's digest, as typed. */
record DigestForm(@NotBlank(message = "请填写邮箱地址") @Size(max = 254, message = "邮箱地址太长")
                  @Pattern(regexp = "|[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+", message = "邮箱地址要写成 name@example.gov.cn 这样")
                  String address) {

    DigestForm {
        address = text(address);
    }
}

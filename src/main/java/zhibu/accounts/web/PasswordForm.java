package zhibu.accounts.web;

import jakarta.validation.constraints.NotBlank;

/** A change of one's own password, as typed. */
record PasswordForm(@NotBlank(message = "请输入现在的密码") String present,
                    @NotBlank(message = "请输入新密码") String chosen,
                    @NotBlank(message = "请再输入一次新密码") String again) {

    static final PasswordForm EMPTY = new PasswordForm("", "", "");

    boolean agrees() {
        return chosen.equals(again);
    }
}

package zhibu.elections.web;

import static zhibu.shared.web.Typed.text;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a step of an election is taken back, as typed. */
record WithdrawalForm(@NotBlank(message = "请写明作废理由") @Size(max = 500, message = "理由不超过 500 字") String reason) {

    WithdrawalForm {
        reason = text(reason);
    }
}

package zhibu.plans.web;

import static zhibu.shared.web.Typed.text;

/** By which meeting the plan was approved, as chosen. */
record ApprovalForm(String meeting) {

    ApprovalForm {
        meeting = text(meeting);
    }
}

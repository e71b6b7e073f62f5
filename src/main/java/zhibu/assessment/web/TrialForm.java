package zhibu.assessment.web;

import static zhibu.shared.web.Typed.text;

import jakarta.validation.constraints.Pattern;
import zhibu.shared.AssessmentYear;

/** With the facts of which year a draft is to be tried, as typed. */
record TrialForm(@Pattern(regexp = "20[0-9]{2}", message = "请选择年度") String year) {

    TrialForm {
        year = text(year);
    }

    AssessmentYear chosen() {
        return AssessmentYear.valueOf(year);
    }
}

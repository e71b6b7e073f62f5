package zhibu.standards.web;

import static zhibu.shared.web.Typed.text;

import java.util.List;
import zhibu.shared.web.Typed;
import zhibu.standards.DraftView;
import zhibu.standards.ParameterText;

/** The parameters of a draft, as typed: a row for each. */
record ParametersForm(String revision, List<Row> rows) {

    ParametersForm {
        revision = text(revision);
        rows = Typed.rows(rows, row -> true);
    }

    /** One parameter. */
    record Row(String key, String value, String article, String confidence) {

        Row {
            key = text(key);
            value = text(value);
            article = text(article);
            confidence = text(confidence);
        }
    }

    static ParametersForm of(DraftView view) {
        return new ParametersForm("", view.parameters().stream()
                .map(one -> new Row(one.key(), one.value(), one.article(), one.confidence())).toList());
    }

    List<ParameterText> entries() {
        return rows.stream().map(row -> new ParameterText(row.key(), row.value(), row.article(), row.confidence())).toList();
    }
}

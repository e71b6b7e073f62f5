package zhibu.plans.web;

import static zhibu.shared.web.Typed.text;

/**
 * Which record does an item, as chosen.
 *
 * @param fulfils whether it does; empty for not this one
 */
record LinkForm(String record, String fulfils) {

    LinkForm {
        record = text(record);
        fulfils = text(fulfils);
    }
}

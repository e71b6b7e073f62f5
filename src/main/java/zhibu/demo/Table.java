package zhibu.demo;

import java.util.Locale;

/** A table the demo city fills, parents before children; one whose columns begin with an id gets it from here. */
enum Table {
    UNIT("id, name, body"),
    BRANCH("id, unit_id, name, founded_on, approval, temporary, size_approval, group_waiver"),
    BRANCH_COVERAGE("branch_id, office"),
    PARTY_GROUP("id, branch_id, name, formed_on"),
    MEMBER("id, branch_id, group_id, name, female, born_on, joined_on, full_on, position, official, arrived_on, left_on, "
            + "id_number_sealed, id_number_digest, id_number_masked, phone_sealed, phone_masked"),
    MEMBER_STATE("id, branch_id, member_id, kind, ground, approval, from_on, until_on, recorded_at"),
    TERM("id, branch_id, number, committee, starts_on, ends_on, requested_on, "
            + "election_due, election_present, election_nominees, election_seats"),
    POST("id, branch_id, term_id, member_id, duty, from_on, until_on, approval, heads_office, head_waiver"),
    ACCOUNT("id, username, password, name, member_id"),
    ROLE_GRANT("id, account_id, role, unit_id, branch_id, from_on"),
    STUDY_MATERIAL("id, title, source, issued_on, added_at, added_by"),
    LEDGER_RECORD("id, branch_id, book, happened_on, revision, void_reason, voided_by, voided_at"),
    WORDING("record_id, revision, branch_id, submission, reason, happened_on, kinds, title, body, recorded_at, recorded_by"),
    MINUTES("id, branch_id, record_id, revision, starts_at, ends_at, place, chair_id, recorder_id, group_id, topic_set, guests, "
            + "due, present, due_voters, present_voters, rated_due, rated_present, missing_elements, came"),
    MINUTES_PART("minutes_id, branch_id, kind, ordinal, duration, form, steps, lecturer_id"),
    ROLL_ENTRY("minutes_id, branch_id, member_id, name, may_vote, rated, attendance, reason"),
    AGENDA_ITEM("minutes_id, branch_id, position, kind, title, content, conclusion, material, material_source, material_issued_on"),
    RESOLUTION("minutes_id, branch_id, position, subject, matter, secret, in_favour, against, abstained, written, "
            + "quorate, carried, ruling"),
    DUES_ASSESSMENT("id, branch_id, member_id, year, payer_group, rate, monthly, reason, assessed_at, assessed_by"),
    DUES_PAYMENT("id, branch_id, member_id, year, month, amount, paid_on, note, recorded_at, recorded_by"),
    DUES_PUBLICATION("branch_id, year, published_on, recorded_at, recorded_by"),
    CANDIDACY("id, branch_id, name, female, born_on, position, recorded_at, recorded_by"),
    CANDIDACY_STEP("id, branch_id, candidacy_id, step, taken_on, begun_on, outcome, conclusion, document, note, recorded_at, recorded_by"),
    CANDIDACY_STEP_PERSON("step_id, branch_id, member_id"),
    CANDIDACY_PAPER("id, branch_id, candidacy_id, material, present, noted_at, noted_by"),
    KEY_TASK("id, unit_id, year, category, title, asked, leader, source_title, source_number, source_issued_on, deadline, published_on, "
            + "recorded_at, published_by"),
    TASK_PART("id, task_id, parent_id, unit_id, branch_id, what, deadline, owner_id, assigned_on, recorded_at, assigned_by"),
    TASK_VISIT("id, part_id, task_id, branch_id, visited_on, form, ways, found, asked, answer_by, recorded_at, recorded_by"),
    TASK_STEP("id, part_id, task_id, branch_id, kind, happened_on, note, member_id, record_id, visit_id, recorded_at, recorded_by"),
    PROBLEM("id, branch_id, source, dimension, what, found_on, found_by, from_above, standard, rule, origin, repeats_id, measure, "
            + "owner_id, deadline, state, closed_on, recheck_on, revision, recorded_at, recorded_by"),
    PROBLEM_STEP("id, problem_id, branch_id, kind, happened_on, note, member_id, record_id, until_on, recorded_at, recorded_by"),
    CAMPAIGN("id, name, year, edition, aim, stage, opened_on, revision, recorded_at, recorded_by"),
    CAMPAIGN_STAGE("campaign_id, stage, from_on, until_on, tasks"),
    CAMPAIGN_UNIT("campaign_id, unit_id, state"),
    CAMPAIGN_STEP("id, campaign_id, unit_id, kind, stage, happened_on, note, recorded_at, recorded_by"),
    PLAN("id, branch_id, year, drawn_up_at, drawn_up_by"),
    PLAN_ITEM("id, branch_id, plan_id, position, title, kind, from_month, to_month, rhythm, times, level, owner_id, standard, origin_sort, "
            + "origin_text, note"),
    PLAN_PROMOTION("id, branch_id, item_id, from_level, to_level, reason, proposed_at, proposed_by"),
    ENTRY("record_id, revision, branch_id, kind, answers, lines"),
    ENTRY_PERSON("record_id, revision, branch_id, field, member_id");

    private final String columns;

    Table(String columns) {
        this.columns = columns;
    }

    String sqlName() {
        return name().toLowerCase(Locale.ROOT);
    }

    String columns() {
        return columns;
    }

    boolean numbered() {
        return columns.startsWith("id,");
    }
}

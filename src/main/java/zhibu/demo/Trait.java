package zhibu.demo;

/** What is peculiar about a branch of the demo city; a branch without traits is an ordinary, complete one. */
enum Trait {
    /** Covers four offices 联合党支部. */
    JOINT,
    /** Founded for a task, its secretary appointed 临时党支部. */
    TEMPORARY,
    /** Founded this year. */
    NEW,
    /** Its term ended four months ago and nobody asked for an extension. */
    OVERDUE,
    /** Its term ends within half a year. */
    ENDING,
    /** Elected a new committee in the second quarter of last year, on record. */
    ELECTED,
    /** Has no member for discipline 纪检委员. */
    NO_DISCIPLINE,
    /** Large enough for groups, and explained why it has none. */
    GROUPS_WAIVED,
    /** Held no assembly in the last quarter that has ended. */
    NO_ASSEMBLY_LAST_QUARTER,
    /** Its committee did not meet in the last month that has ended. */
    NO_COMMITTEE_LAST_MONTH,
    /** One of its groups did not meet in the last month that has ended. */
    NO_GROUP_LAST_MONTH,
    /** Keeps its theme day late in the month. */
    LATE_THEME_DAY,
    /** Has two Party officials 党员领导干部 among its members. */
    OFFICIALS,
    /** Admitted a probationary member 预备党员 two quarters ago. */
    PROBATIONER,
    /** Has a member of whom nothing is asked 不作硬性要求. */
    EXEMPT,
    /** Has a member left out of 应到 with approval. */
    EXCUSED,
    /** Has a member away for long 流动党员. */
    FLOATING,
    /** Has a member under 留党察看. */
    OBSERVED,
    /** One member came last year, and one left this year or last. */
    TURNOVER,
    /** Left some of what is voluntary out of its other ledgers 其他台账. */
    FORGETFUL,
    /** One of its records was corrected. */
    CORRECTED,
    /** One of its records was entered twice and voided. */
    VOIDED
}

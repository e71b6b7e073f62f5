package zhibu.demo;

import static zhibu.demo.Trait.CORRECTED;
import static zhibu.demo.Trait.ELECTED;
import static zhibu.demo.Trait.EXCUSED;
import static zhibu.demo.Trait.EXEMPT;
import static zhibu.demo.Trait.FLOATING;
import static zhibu.demo.Trait.FORGETFUL;
import static zhibu.demo.Trait.JOINT;
import static zhibu.demo.Trait.LATE_THEME_DAY;
import static zhibu.demo.Trait.NEW;
import static zhibu.demo.Trait.NO_ASSEMBLY_LAST_QUARTER;
import static zhibu.demo.Trait.NO_COMMITTEE_LAST_MONTH;
import static zhibu.demo.Trait.NO_DISCIPLINE;
import static zhibu.demo.Trait.NO_GROUP_LAST_MONTH;
import static zhibu.demo.Trait.OBSERVED;
import static zhibu.demo.Trait.OFFICIALS;
import static zhibu.demo.Trait.OVERDUE;
import static zhibu.demo.Trait.PROBATIONER;
import static zhibu.demo.Trait.TEMPORARY;
import static zhibu.demo.Trait.VOIDED;

import java.util.List;
import java.util.Set;

/**
 * The named cast: branches and people of the demo city that tests and documents tell their anecdotes about.
 *
 * <p>Branches are held by name. None misses a meeting but those it is known for.
 */
public final class Cast {

    /** 市发展和改革局, 16 members, a committee of five: everything done on time. */
    public static final String QINGSHAN = "青山支部";

    /**
     * 市财政局, 12 members, all due, one of them probationary. Three open problems: no assembly in the last full
     * quarter, no committee meeting in the last full month, no 纪检委员. Of its other ledgers it left some out.
     */
    public static final String LINJIANG = "临江支部";

    /** 11 members of four offices. */
    public static final String SONGTAO = "松涛联合支部";

    /** 18 members; its term ended four months ago. One of its records was corrected. */
    public static final String LAOCHENG = "老城支部";

    /** 5 members, founded for a task. */
    public static final String YUANJIAN = "援建临时支部";

    /**
     * 8 members, founded this year on 12 March (or the next workday; today, if that is still to come). Its first assembly voted
     * before its committee had met.
     */
    public static final String XINGANG = "新港支部";

    /** 2 members: should be part of a joint branch. */
    public static final String YUNFENG = "云峰支部";

    /**
     * 60 members in seven groups, one of which did not meet in the last full month. One record was voided; who is away was
     * never asked how he is, and a paper of somebody who wants to join is missing.
     */
    public static final String GAOTA = "高塔支部";

    /** 5 members, a secretary and no committee. */
    public static final String MEILING = "梅岭支部";

    /** The unit of {@link #QINGSHAN}. */
    public static final String DEVELOPMENT = "市发展和改革局";

    /** The unit of {@link #LINJIANG}. */
    public static final String FINANCE = "市财政局";

    /** The secretary of {@link #QINGSHAN}. */
    public static final String ZHOU_MINGYUAN = "周明远";

    /** The secretary of {@link #LINJIANG}. */
    public static final String LI_WENJING = "李文静";

    /** The secretary of {@link #GAOTA}. */
    public static final String CHEN_LIQUN = "陈立群";

    /** The secretary of {@link #SONGTAO}, who also keeps {@link #YUNFENG} as her contact point. */
    public static final String HE_JINGYI = "何静宜";

    /** The secretary of {@link #MEILING}. */
    public static final String TANG_SHUYAO = "唐书瑶";

    /** An official, member of {@link #QINGSHAN}, who keeps {@link #LINJIANG} and {@link #LAOCHENG} as contact points. */
    public static final String GU_HUAIYUAN = "顾怀远";

    /** The probationary member of {@link #LINJIANG}. */
    public static final String LIN_XIAOMAN = "林小满";

    /** 入党积极分子 of {@link #QINGSHAN}: the second look at her is due within a fortnight. */
    public static final String YU_XIAOLAN = "俞晓岚";

    /** 发展对象 of {@link #GAOTA}, with introducers; his review and training are still to come. */
    public static final String WEN_YIMING = "闻一鸣";

    private static final String WOMAN = " 女";

    private Cast() {
    }

    /** The branches of the cast; the first belongs to the first unit, the second to the second, and so on. */
    static List<BranchPlan> branches() {
        return List.of(
                branch(QINGSHAN, 16, List.of(ZHOU_MINGYUAN, "沈若兰 女", "陆承志", "方晓彤 女", "石敬之", GU_HUAIYUAN),
                        OFFICIALS),
                branch(LINJIANG, 12, List.of(LI_WENJING + WOMAN, "赵启明", "孙雅琴 女", "许𠮷安", "钱立新", "郑海涛",
                        "冯春霞 女", "蒋文斌", "韩雪梅 女", "杜向前", "叶知秋 女", LIN_XIAOMAN + WOMAN),
                        PROBATIONER, NO_DISCIPLINE, NO_ASSEMBLY_LAST_QUARTER, NO_COMMITTEE_LAST_MONTH, LATE_THEME_DAY, FORGETFUL),
                branch(SONGTAO, 11, List.of(HE_JINGYI + WOMAN, "范志强", "王㐂乐"), JOINT),
                branch(LAOCHENG, 18, List.of("彭卫国", "司马承业"), OVERDUE, CORRECTED, EXEMPT),
                branch(YUANJIAN, 5, List.of("秦树人"), TEMPORARY),
                branch(XINGANG, 8, List.of("梁知远"), NEW),
                branch(YUNFENG, 2, List.of("白望舒 女", "邱长林")),
                branch(GAOTA, 60, List.of(CHEN_LIQUN, "欧阳静文 女", "曹建国", "阿依古丽·买买提 女"), ELECTED, PROBATIONER,
                        EXEMPT, EXCUSED, FLOATING, OBSERVED, OFFICIALS, NO_GROUP_LAST_MONTH, VOIDED),
                branch(MEILING, 5, List.of(TANG_SHUYAO + WOMAN)));
    }

    private static BranchPlan branch(String name, int size, List<String> people, Trait... traits) {
        return new BranchPlan(name, size, 0, people, Set.of(traits));
    }
}

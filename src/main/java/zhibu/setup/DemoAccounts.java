package zhibu.setup;

import static zhibu.shared.Role.AUDITOR;
import static zhibu.shared.Role.LEADER;
import static zhibu.shared.Role.SECRETARY;
import static zhibu.shared.Role.SECURITY_ADMIN;
import static zhibu.shared.Role.SYSTEM_ADMIN;
import static zhibu.shared.Role.UNIT_COMMITTEE;
import static zhibu.shared.Role.WORKING_COMMITTEE;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zhibu.shared.Role;

/** The accounts that a visitor of the demo city may sign in with, for each role one. */
public final class DemoAccounts {

    /** The password of every demo account. */
    public static final String PASSWORD = "Zhibu-2026!";

    /** The accounts in the order they are listed. */
    public static final List<DemoAccount> ALL = List.of(
            secretary("zhoumingyuan", DemoCast.ZHOU_MINGYUAN, DemoCast.QINGSHAN),
            secretary("liwenjing", DemoCast.LI_WENJING, DemoCast.LINJIANG),
            secretary("chenliqun", DemoCast.CHEN_LIQUN, DemoCast.GAOTA),
            secretary("tangshuyao", DemoCast.TANG_SHUYAO, DemoCast.MEILING),
            new DemoAccount("hejingyi", DemoCast.HE_JINGYI, "松涛联合支部书记，云峰支部联系领导",
                    List.of(grant(SECRETARY, DemoCast.SONGTAO), grant(LEADER, DemoCast.YUNFENG))),
            new DemoAccount("caizheng", "孙慧敏", "市财政局机关党委专职副书记",
                    List.of(grant(UNIT_COMMITTEE, DemoCast.FINANCE))),
            new DemoAccount("fagai", "陆正阳", "市发展和改革局机关党委干部",
                    List.of(grant(UNIT_COMMITTEE, DemoCast.DEVELOPMENT))),
            new DemoAccount("gongwei", "郭思远", "市直机关工委工作人员", List.of(grant(WORKING_COMMITTEE, null))),
            new DemoAccount("lingdao", DemoCast.GU_HUAIYUAN, "领导干部，联系临江支部、老城支部",
                    List.of(grant(LEADER, DemoCast.LINJIANG), grant(LEADER, DemoCast.LAOCHENG))),
            new DemoAccount("xitong", "丁一鸣", "系统管理员", List.of(grant(SYSTEM_ADMIN, null))),
            new DemoAccount("anquan", "任守信", "安全管理员", List.of(grant(SECURITY_ADMIN, null))),
            new DemoAccount("shenji", "沈清照", "审计员", List.of(grant(AUDITOR, null))));

    private DemoAccounts() {
    }

    private static DemoAccount secretary(String username, String name, String branch) {
        return new DemoAccount(username, name, branch + "书记", List.of(grant(SECRETARY, branch)));
    }

    private static DemoAccount.Grant grant(Role role, @Nullable String over) {
        return new DemoAccount.Grant(role, over);
    }
}

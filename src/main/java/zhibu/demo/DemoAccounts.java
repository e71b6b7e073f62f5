package zhibu.demo;

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
            secretary("zhoumingyuan", Cast.ZHOU_MINGYUAN, Cast.QINGSHAN),
            secretary("liwenjing", Cast.LI_WENJING, Cast.LINJIANG),
            secretary("chenliqun", Cast.CHEN_LIQUN, Cast.GAOTA),
            secretary("tangshuyao", Cast.TANG_SHUYAO, Cast.MEILING),
            new DemoAccount("hejingyi", Cast.HE_JINGYI, "松涛联合支部书记，云峰支部联系领导",
                    List.of(grant(SECRETARY, Cast.SONGTAO), grant(LEADER, Cast.YUNFENG))),
            new DemoAccount("caizheng", "孙慧敏", "市财政局机关党委专职副书记",
                    List.of(grant(UNIT_COMMITTEE, Cast.FINANCE))),
            new DemoAccount("fagai", "陆正阳", "市发展和改革局机关党委干部",
                    List.of(grant(UNIT_COMMITTEE, Cast.DEVELOPMENT))),
            new DemoAccount("renshe", "郑怀瑾", "市人力资源和社会保障局机关党委干部，第一验收组组长",
                    List.of(grant(UNIT_COMMITTEE, "市人力资源和社会保障局"))),
            new DemoAccount("jiaotong", "白若溪", "市交通运输局机关党委干部，第一验收组组员",
                    List.of(grant(UNIT_COMMITTEE, "市交通运输局"))),
            new DemoAccount("gongwei", "郭思远", "市直机关工委工作人员", List.of(grant(WORKING_COMMITTEE, null))),
            new DemoAccount("lingdao", Cast.GU_HUAIYUAN, "领导干部，联系临江支部、老城支部",
                    List.of(grant(LEADER, Cast.LINJIANG), grant(LEADER, Cast.LAOCHENG))),
            new DemoAccount("xitong", "丁一鸣", "系统管理员", List.of(grant(SYSTEM_ADMIN, null))),
            new DemoAccount("anquan", "任守信", "安全管理员", List.of(grant(SECURITY_ADMIN, null))),
            new DemoAccount("shenji", "沈清照", "审计员", List.of(grant(AUDITOR, null))));

    /** Those in the team that inspects {@link Cast#LINJIANG}, its head first. */
    static final List<String> INSPECTORS = List.of("renshe", "jiaotong");

    private DemoAccounts() {
    }

    private static DemoAccount secretary(String username, String name, String branch) {
        return new DemoAccount(username, name, branch + "书记", List.of(grant(SECRETARY, branch)));
    }

    private static DemoAccount.Grant grant(Role role, @Nullable String over) {
        return new DemoAccount.Grant(role, over);
    }
}

package zhibu.shared.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import zhibu.shared.BranchId;
import zhibu.shared.Reader;
import zhibu.shared.Role;

/** The main navigation: which entry leads where, and for whom it exists. */
enum Nav {
    HOME("首页", "/", Role.values()),
    BRANCHES("支部", "/branches", Business.ROLES),
    TASKS("重点任务", "/tasks", Business.ROLES),
    PROBLEMS("整改", "/problems", Business.ROLES),
    CAMPAIGNS("达标验收", "/campaigns", Business.ROLES),
    TERMS("任期", "/terms", Role.UNIT_COMMITTEE, Role.WORKING_COMMITTEE),
    PLANS("年度计划", "/plans", Role.UNIT_COMMITTEE, Role.WORKING_COMMITTEE),
    STANDARDS("标准", "/standards", Business.ROLES),
    MATERIALS("学习材料", "/materials", Business.ROLES),
    SEARCH("查找", "/search", Business.ROLES),
    MY_YEAR("我的一年", "/my", Role.SECRETARY, Role.LEADER),
    NEW_GATHERING("记一次会", "/branches/{own}/gatherings/new", Role.SECRETARY),
    AUDIT("留痕", "/audit", Role.AUDITOR);

    private final String label;
    private final String href;
    private final Set<Role> roles;

    Nav(String label, String href, Role... roles) {
        this.label = label;
        this.href = href;
        this.roles = Set.of(roles);
    }

    /** The entries {@code reader} has, the one that {@code path} lies under marked as current. */
    static List<Link> of(Reader reader, String path) {
        List<Link> links = Arrays.stream(values()).flatMap(entry -> entry.link(reader).stream()).toList();
        Optional<Link> here = links.stream().filter(link -> link.leadsTo(path)).max(Comparator.comparingInt(Link::depth));
        return here.map(current -> links.stream().map(link -> link.markedIf(link == current)).toList()).orElse(links);
    }

    private Optional<Link> link(Reader reader) {
        return roles.stream().anyMatch(reader::is) ? target(reader).map(to -> new Link(label, to, false)) : Optional.empty();
    }

    private Optional<String> target(Reader reader) {
        return href.contains("{own}") ? ownBranch(reader).map(own -> href.replace("{own}", own.toString())) : Optional.of(href);
    }

    private static Optional<BranchId> ownBranch(Reader reader) {
        Set<BranchId> kept = reader.keeps().branches();
        return kept.size() == 1 ? Optional.of(kept.iterator().next()) : Optional.empty();
    }

    /** One entry of the navigation as the layout shows it. */
    record Link(String label, String href, boolean current) {

        boolean leadsTo(String path) {
            return path.equals(href) || path.startsWith(href + "/");
        }

        int depth() {
            return href.length();
        }

        Link markedIf(boolean here) {
            return new Link(label, href, here);
        }
    }

    /** Those who work with branches, as against the three administrators who see no business data. */
    private static final class Business {
        static final Role[] ROLES = {Role.SECRETARY, Role.UNIT_COMMITTEE, Role.WORKING_COMMITTEE, Role.LEADER, Role.INSPECTOR};
    }
}

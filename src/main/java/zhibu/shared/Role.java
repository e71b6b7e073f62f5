package zhibu.shared;

/** What somebody is here to do 角色. A role says which pages exist for him, his {@link Scope} says for which branches. */
public enum Role {
    SECRETARY("支部书记"),
    UNIT_COMMITTEE("单位机关党委"),
    WORKING_COMMITTEE("工委工作人员"),
    LEADER("领导干部"),
    /** Never granted: it follows from a team and ends with its round. */
    INSPECTOR("验收组成员"),
    SYSTEM_ADMIN("系统管理员"),
    SECURITY_ADMIN("安全管理员"),
    AUDITOR("审计员");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    /** The role's Chinese name. */
    public String label() {
        return label;
    }
}

package zhibu.accounts.web;

import java.util.Map;

/** Who calls, for each column of the matrix somebody of the demo city, and whether what he asks for is his own. */
record Caller(String column, String username, boolean own) {

    /** Somebody made for the test, who is in a team and nothing else. */
    static final String INSPECTOR = "zuyuan";

    private static final Map<String, String> CAST = Map.of("secretary", "liwenjing", "unit-committee", "caizheng",
            "working-committee", "gongwei", "leader", "lingdao", "system-admin", "xitong", "security-admin", "anquan",
            "auditor", "shenji", "inspector", INSPECTOR);

    static Caller of(String column) {
        String[] parts = column.split("/");
        return new Caller(column, CAST.get(parts[0]), parts.length < 2 || parts[1].equals("own"));
    }

    @Override
    public String toString() {
        return column;
    }
}

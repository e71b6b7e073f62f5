package zhibu.members.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;
import zhibu.demo.Cast;
import zhibu.fixtures.Visits;
import zhibu.fixtures.ZhibuTest;
import zhibu.members.Particular;

/** 李文静 enrols 周白, corrects what she typed, and looks at a number she needs. */
@ZhibuTest
@Transactional
class MemberPagesTests {

    private static final String NUMBER = "11010519491231002X";
    private static final Map<Particular, String> ZHOU_BAI = Map.of(Particular.NAME, "周白", Particular.SEX, "女", Particular.ID_NUMBER, NUMBER,
            Particular.BORN_ON, "1949.12.31", Particular.POSITION, "退休干部", Particular.JOINED_ON, "1970年7月1日", Particular.FULL_ON,
            "19710701", Particular.ARRIVED_ON, "2026-03-01", Particular.PHONE, "138 1234 5678");

    @Autowired Visits visits;
    @Autowired MockMvc browser;
    @Autowired JdbcClient database;

    @Test
    void sheIsEnrolledWithHerSecretsMasked() throws Exception {
        enrol(Map.of()).andExpect(redirectedUrlPattern("/branches/*/members/*"));

        String page = visits.page("liwenjing", file());
        assertThat(page).contains("周白", "1949年12月31日", "1970年7月1日", "11**************2X", "138******78").doesNotContain(NUMBER, "13812345678");
    }

    @Test
    void everythingWrongIsSaidAtOnceAndNothingTypedIsLost() throws Exception {
        String page = enrol(Map.of(Particular.NAME, "", Particular.BORN_ON, "1949-13-31", Particular.ID_NUMBER, "110105194912310021"))
                .andExpect(status().isUnprocessableContent()).andReturn().getResponse().getContentAsString();

        assertThat(page).contains("出生日期请写成 1990-01-31 这样的日期", "公民身份号码应是 18 位", "value=\"1949-13-31\"", "value=\"110105194912310021\"",
                "value=\"退休干部\"").doesNotContain("请填写姓名");
        assertThat(enrol(Map.of(Particular.NAME, "", Particular.SEX, "男")).andReturn().getResponse().getContentAsString())
                .contains("请填写姓名", "性别与公民身份号码中的不同");
    }

    @Test
    void aSecretIsShownInThatAnswerOnly() throws Exception {
        enrol(Map.of());

        ResultActions answer = send(file() + "/secret", Map.of("which", "ID_NUMBER")).andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "no-store"));
        assertThat(answer.andReturn().getResponse().getContentAsString()).contains(NUMBER).doesNotContain("13812345678");
        assertThat(visits.page("liwenjing", file())).doesNotContain(NUMBER);
        send(file() + "/secret", Map.of("which", "NAME")).andExpect(status().isBadRequest());
    }

    @Test
    void theFormOfAMemberShowsSecretsMaskedAndLeavesThemAlone() throws Exception {
        enrol(Map.of());
        String form = visits.page("liwenjing", file() + "/edit");

        assertThat(form).contains("11**************2X").doesNotContain(NUMBER);
        String edited = send(file() + "/edit", fields(Map.of(Particular.ID_NUMBER, "11**************2X", Particular.PHONE, "138******78",
                Particular.POSITION, "退休处长"), "2026-06-01")).andReturn().getResponse().getRedirectedUrl();
        assertThat(visits.page("liwenjing", edited)).contains("工作岗位：退休干部 → 退休处长", "2026年6月1日起", "11**************2X");
        assertThat(visits.page("liwenjing", visits.branch(Cast.LINJIANG) + "/members?date=2026-05-31")).contains("退休干部")
                .doesNotContain("退休处长");
    }

    @Test
    void aStateIsWrittenDownEndedOrVoided() throws Exception {
        enrol(Map.of());
        Map<String, String> observed = Map.of("kind", "OBSERVED", "ground", "受留党察看一年处分", "approval", "", "from", "2026-06-01", "until", "");

        assertThat(send(file() + "/states", observed).andExpect(status().isUnprocessableContent()).andReturn().getResponse()
                .getContentAsString()).contains("留党察看须经上级党组织决定或批准，请填写文号", "受留党察看一年处分");
        send(file() + "/states", Map.of("kind", "FLOATING", "ground", "驻外", "approval", "", "from", "2026-06-01", "until", ""))
                .andExpect(status().is3xxRedirection());
        String state = file() + "/states/" + database.sql("select max(id) from member_state").query(String.class).single() + "/ending";

        assertThat(send(state, Map.of("deed", "end", "until", "2026-05-31", "reason", "")).andReturn().getResponse().getContentAsString())
                .contains("结束日期不能早于起始日期2026-06-01");
        send(state, Map.of("deed", "void", "until", "", "reason", "登错了人")).andExpect(status().is3xxRedirection());
        assertThat(visits.page("liwenjing", file())).contains("已作废", "作废理由：登错了人");
    }

    @Test
    void aLeaderSeesTheRosterAndNobodysFile() throws Exception {
        visits.visit("lingdao", visits.branch(Cast.LINJIANG) + "/members").andExpect(status().isOk());
        enrol(Map.of());
        visits.visit("lingdao", file()).andExpect(status().isForbidden());
        assertThat(visits.page("gongwei", file())).contains("周白").doesNotContain(NUMBER, "完整的公民身份号码");
    }

    private String file() {
        return visits.branch(Cast.LINJIANG) + "/members/" + database.sql("select id from member where name = '周白'").query(String.class).single();
    }

    private ResultActions enrol(Map<Particular, String> otherwise) throws Exception {
        return send(visits.branch(Cast.LINJIANG) + "/members", fields(otherwise, ""));
    }

    private static Map<String, String> fields(Map<Particular, String> otherwise, String since) {
        Map<String, String> fields = new HashMap<>(Map.of("since", since));
        ZHOU_BAI.forEach((particular, value) -> fields.put(particular.field(), value));
        otherwise.forEach((particular, value) -> fields.put(particular.field(), value));
        return fields;
    }

    private ResultActions send(String address, Map<String, String> fields) throws Exception {
        MockHttpServletRequestBuilder request = post(address).with(visits.as("liwenjing")).with(csrf());
        fields.forEach(request::param);
        return browser.perform(request);
    }
}

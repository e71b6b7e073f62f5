package zhibu.entries.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import zhibu.accounts.Accounts;
import zhibu.entries.EntryTelling;
import zhibu.members.Members;
import zhibu.shared.BranchId;
import zhibu.shared.Reader;
import zhibu.standards.Standards;

/** The office in which the other ledgers of a branch are kept, through the pages; a test imports it. */
@TestComponent
public class EntryOffice {

    private final MockMvc browser;
    private final Accounts accounts;
    private final Members members;
    private final Standards standards;

    EntryOffice(MockMvc browser, Accounts accounts, Members members, Standards standards) {
        this.browser = browser;
        this.accounts = accounts;
        this.members = members;
        this.standards = standards;
    }

    /** What {@code username} tells of his branch. */
    EntryTelling told(String username, String kind) {
        Reader reader = reader(username);
        return new EntryTelling(standards.entryKind(kind), members.muster(branch(username), LocalDate.parse("2026-11-18"), reader));
    }

    /** A form of its own with what was told in it. */
    static Map<String, String[]> form(EntryTelling told) {
        Map<String, String[]> form = new LinkedHashMap<>(told.sent());
        form.put("submission", new String[] {UUID.randomUUID().toString()});
        return form;
    }

    /** The address of the record that {@code username} makes of it. */
    String recorded(String username, EntryTelling told) throws Exception {
        MockHttpServletResponse answer = send(username, own(username, ""), form(told));
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(302);
        return String.valueOf(answer.getRedirectedUrl());
    }

    MockHttpServletResponse send(String username, String path, Map<String, String[]> form) throws Exception {
        MockHttpServletRequestBuilder request = post(path);
        form.forEach(request::param);
        return call(username, request);
    }

    String page(String username, String path) throws Exception {
        MockHttpServletResponse answer = call(username, get(path));
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return answer.getContentAsString();
    }

    MockHttpServletResponse call(String username, MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request.with(csrf()).with(user(accounts.loadUserByUsername(username)))).andReturn().getResponse();
    }

    /** An address among the other ledgers of the branch that {@code username} keeps. */
    String own(String username, String rest) {
        return "/branches/%s/entries%s".formatted(branch(username), rest);
    }

    BranchId branch(String username) {
        return reader(username).keeps().branches().iterator().next();
    }

    Reader reader(String username) {
        return accounts.reader(accounts.loadUserByUsername(username).id()).orElseThrow();
    }
}

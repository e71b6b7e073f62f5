package zhibu.campaign;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import zhibu.shared.AssessmentYear;
import zhibu.shared.Forbidden;
import zhibu.shared.Reader;
import zhibu.shared.Role;

/**
 * An acceptance round 验收轮次 as lists and headings show it.
 *
 * @param yearNumber the year that is judged
 * @param edition the code of the edition it judges by
 * @param publishedOn when its result was published; none before
 * @param revision how often it was changed, the first wording included
 * @param voidReason why it was called off; none if it was not
 */
public record CampaignCard(long number, String name, int yearNumber, String edition, String aim, Stage stage, LocalDate openedOn,
                           @Nullable LocalDate publishedOn, int revision, @Nullable String voidReason) {

    public CampaignId id() {
        return new CampaignId(number);
    }

    public AssessmentYear year() {
        return new AssessmentYear(yearNumber);
    }

    public String href() {
        return "/campaigns/" + number;
    }

    public boolean published() {
        return publishedOn != null;
    }

    /** Whether anything of it may still change. */
    public boolean running() {
        return publishedOn == null && voidReason == null;
    }

    /** Whether {@code reader} conducts it: the working committee. */
    public boolean runBy(Reader reader) {
        return reader.is(Role.WORKING_COMMITTEE) && reader.reads().everything();
    }

    /**
     * This round, if {@code reader} conducts it.
     *
     * @throws Forbidden if he may see it but does not
     */
    public CampaignCard requireRunBy(Reader reader) {
        if (!runBy(reader)) {
            throw new Forbidden();
        }
        return this;
    }
}

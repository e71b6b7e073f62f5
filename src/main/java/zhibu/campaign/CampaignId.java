package zhibu.campaign;

import zhibu.shared.Ids;

/** The identity of an acceptance round 验收轮次. */
public record CampaignId(long value) {

    /** Reads an id from a URL or form field; text that is no number names nothing that exists. */
    public static CampaignId valueOf(String text) {
        return new CampaignId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}

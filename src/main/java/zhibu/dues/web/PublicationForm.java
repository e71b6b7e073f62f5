package zhibu.dues.web;

import static zhibu.shared.web.Typed.text;

import zhibu.shared.web.IsDate;

/** When the year's dues were made public, as typed. */
record PublicationForm(@IsDate(message = "公布日期要写成存在的日期，例如 2026-12-20") String publishedOn) {

    PublicationForm {
        publishedOn = text(publishedOn);
    }
}

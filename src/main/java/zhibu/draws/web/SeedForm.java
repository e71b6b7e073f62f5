package zhibu.draws.web;

import static zhibu.shared.web.Typed.text;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import zhibu.draws.Ceremony;
import zhibu.shared.web.IsDate;
import zhibu.shared.web.Typed;

/**
 * How a draw happens, as typed in front of everybody.
 *
 * @param seed one line of text, exactly as it goes into every lot
 * @param witnesses a name a line
 */
record SeedForm(@NotBlank(message = "请输入种子") @Size(max = 200, message = "种子不超过 200 字") @Pattern(regexp = "[^\\n\\r\\t]*",
                message = "种子只写一行") String seed,
                @IsDate(message = "抽取日期要写成存在的日期，例如 2026-11-20") String day,
                @NotBlank(message = "请写明地点") @Size(max = 100, message = "地点不超过 100 字") String place,
                @NotBlank(message = "请写明见证人") @Size(max = 500, message = "见证人不超过 500 字") String witnesses) {

    SeedForm {
        seed = text(seed);
        day = text(day);
        place = text(place);
        witnesses = text(witnesses);
    }

    static SeedForm blank(LocalDate today) {
        return new SeedForm("", today.toString(), "", "");
    }

    Ceremony ceremony() {
        List<String> names = Stream.of(witnesses.split("[\\n\\r]+")).map(String::strip).filter(name -> !name.isEmpty()).toList();
        return new Ceremony(seed, Typed.date(day).orElseThrow(), place, names);
    }
}

package zhibu;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;

/** 知部: facts about Party branches entered once, everything else derived from them. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
@Modulithic(systemName = "知部", sharedModules = "shared")
public class ZhibuApplication {

    public static void main(String[] args) {
        SpringApplication.run(ZhibuApplication.class, args);
    }
}

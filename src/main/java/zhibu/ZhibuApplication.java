package zhibu;

import java.io.IOException;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;
import zhibu.sampling.Recomputation;

/** 知部: facts about Party branches entered once, everything else derived from them. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
@Modulithic(systemName = "知部", sharedModules = "shared")
public class ZhibuApplication {

    /**
     * Starts the program; or only draws a published sample again, which takes no database.
     *
     * @throws IOException if there is no such file to draw from
     */
    public static void main(String[] args) throws IOException {
        if (Recomputation.isAskedBy(args)) {
            Recomputation.run(System.out, args);
        } else {
            SpringApplication.run(ZhibuApplication.class, args);
        }
    }
}

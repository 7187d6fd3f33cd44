package cn.mingbai;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;

/** Starts the product. Time comes from the one {@link Clock} here: Shanxi's days begin in Shanghai. */
@SpringBootApplication
@ConfigurationPropertiesScan
@Modulithic(systemName = "Mingbai", sharedModules = "shared")
public class Mingbai {

    public static void main(String[] args) {
        SpringApplication.run(Mingbai.class, args);
    }

    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Asia/Shanghai"));
    }
}

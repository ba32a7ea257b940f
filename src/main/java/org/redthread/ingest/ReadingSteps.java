package org.redthread.ingest;

import org.redthread.extract.Extractor;
import org.redthread.page.PageReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps that know no store, each once for all who read pages: any thread may use them. */
@Configuration(proxyBeanMethods = false)
class ReadingSteps {
    @Bean
    PageReader pageReader() {
        return new PageReader();
    }

    @Bean
    Extractor extractor() {
        return new Extractor();
    }
}

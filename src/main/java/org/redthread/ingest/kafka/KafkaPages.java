package org.redthread.ingest.kafka;

import org.apache.kafka.clients.admin.NewTopic;
import org.redthread.graph.GraphUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.ExponentialBackOff;

/**
 * The topic of pages, and what becomes of a page whose reading fails. A message is a page's id, with its source as the key;
 * the page itself stays in Neo4j (a claim check: Hohpe and Woolf, Enterprise Integration Patterns).
 */
@Configuration(proxyBeanMethods = false)
@Conditional(KafkaSwitch.class)
class KafkaPages {
    private static final Logger log = LoggerFactory.getLogger(KafkaPages.class);
    /** As many threads can read at once, on all machines together. */
    private static final int PARTITIONS = 256;

    private static final long PAUSE_MILLIS = 1_000;
    /** Well below spring.kafka.consumer.max-poll-interval, after which another gets the page. */
    private static final long LONGEST_PAUSE_MILLIS = 30_000;

    @Bean
    NewTopics topics(@Value("${redthread.topic}") String pages) {
        NewTopic dead = TopicBuilder.name(pages + "-dlt").partitions(PARTITIONS).build();
        return new NewTopics(TopicBuilder.name(pages).partitions(PARTITIONS).build(), dead);
    }

    /** While Neo4j is away a page is offered again; all else is decided when this hears of it, and goes to the dead letters. */
    @Bean
    DefaultErrorHandler failures(KafkaTemplate<?, ?> kafka) {
        ExponentialBackOff pauses = new ExponentialBackOff(PAUSE_MILLIS, ExponentialBackOff.DEFAULT_MULTIPLIER);
        pauses.setMaxInterval(LONGEST_PAUSE_MILLIS);
        DefaultErrorHandler failures = new DefaultErrorHandler(new DeadLetterPublishingRecoverer(kafka), pauses);
        failures.defaultFalse();
        failures.addRetryableExceptions(GraphUnavailable.class);
        failures.setLogLevel(KafkaException.Level.DEBUG);
        failures.setRetryListeners((page, failure, attempt) -> {
            if (failure.getCause() instanceof GraphUnavailable) {
                log.warn(
                        "Page {} is not read now: {}",
                        page.value(),
                        failure.getCause().getMessage());
            }
        });
        return failures;
    }
}

package org.redthread.ingest.kafka;

import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.context.EnvironmentAware;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** On when a broker is named. Else neither our Kafka parts are there nor Spring Boot's, which would be without being asked. */
final class KafkaSwitch implements Condition, AutoConfigurationImportFilter, EnvironmentAware {
    private static final String BROKERS = "spring.kafka.bootstrap-servers";
    private static final String BOOT = "org.springframework.boot.kafka.";

    private Environment environment;

    @Override
    public void setEnvironment(Environment environment) {
        this.environment = environment;
    }

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return isOn(context.getEnvironment());
    }

    @Override
    public boolean[] match(String[] autoConfigurations, AutoConfigurationMetadata metadata) {
        boolean[] wanted = new boolean[autoConfigurations.length];
        for (int i = 0; i < wanted.length; i++) {
            String name = autoConfigurations[i];
            wanted[i] = name == null || !name.startsWith(BOOT) || isOn(environment);
        }
        return wanted;
    }

    private static boolean isOn(Environment environment) {
        return StringUtils.hasText(environment.getProperty(BROKERS));
    }
}

package org.redthread.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** A command that takes Spring Boot's settings beside what is its own, and starts the application or a part of it with them. */
abstract class SettingsCommand implements Callable<Integer> {
    @ParentCommand
    private RedthreadCommand redthread;

    @Spec
    private CommandSpec command;

    @Unmatched
    private List<String> settings = new ArrayList<>();

    /** Those before the command's name and those after it. */
    final List<String> settings() {
        List<String> all = new ArrayList<>(redthread.settings());
        all.addAll(Settings.check(settings, command.commandLine()));
        return all;
    }

    /** A part of the application that answers no requests. */
    static SpringApplication part(Class<?> configuration) {
        SpringApplication application = new SpringApplication(configuration);
        application.setWebApplicationType(WebApplicationType.NONE);
        return application;
    }

    /** Null when it could not start, which Spring Boot has reported then, see OneLineReport. */
    static ConfigurableApplicationContext start(SpringApplication application, List<String> settings) {
        try {
            return application.run(settings.toArray(String[]::new));
        } catch (RuntimeException e) {
            return null;
        }
    }
}

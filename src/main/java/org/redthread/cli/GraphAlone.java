package org.redthread.cli;

import org.redthread.graph.Checks;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;

/** The application as far as it knows the graph: nothing is read, nobody is answered. Not a component itself, as {@link WithoutWeb}. */
@EnableAutoConfiguration
@ComponentScan(basePackageClasses = Checks.class)
final class GraphAlone {}

package org.redthread.cli;

import org.redthread.extract.Extractor;
import org.redthread.fetch.Fetcher;
import org.redthread.graph.PageWriter;
import org.redthread.ingest.FileIngest;
import org.redthread.page.PageReader;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;

/** The application as far as pages go into the graph. Not a component itself, or the whole application would find it. */
@EnableAutoConfiguration
@ComponentScan(
        basePackageClasses = {PageReader.class, Fetcher.class, Extractor.class, PageWriter.class, FileIngest.class})
final class WithoutWeb {}

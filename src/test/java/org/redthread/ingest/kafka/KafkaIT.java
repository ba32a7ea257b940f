package org.redthread.ingest.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redthread.api.Logged;
import org.redthread.api.RunningRedthread;
import org.redthread.extract.Extractor;
import org.redthread.fetch.Fetcher;
import org.redthread.graph.GraphServer;
import org.redthread.graph.PageInbox;
import org.redthread.graph.PageProgress;
import org.redthread.graph.PageState;
import org.redthread.graph.Worker;
import org.redthread.ingest.FileIngest;
import org.redthread.ingest.Inbox;
import org.redthread.ingest.PageFiles;
import org.redthread.page.PageReader;
import org.redthread.page.PageSource;
import org.redthread.page.container.FoundPage;
import org.redthread.query.Export;
import org.redthread.query.ExportFilter;
import org.redthread.query.Period;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.kafka.core.KafkaTemplate;

/** Workers on the topic of a real broker; only the language models are shared with the application that does without. */
class KafkaIT extends RunningRedthread {
    private static final String TOPIC = "pages";
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int SAMPLES = 10;

    @TempDir
    private static Path folder;

    private static KafkaBroker broker;

    @Autowired
    private ApplicationContext alone;

    @Autowired
    private Inbox inbox;

    @Autowired
    private PageInbox pages;

    @Autowired
    private PageProgress progress;

    @Autowired
    private Extractor extractor;

    @Autowired
    private List<Export> exports;

    @Autowired
    @Qualifier("workers")
    private SmartLifecycle readersOfOne;

    private final List<ConfigurableApplicationContext> workers = new ArrayList<>();

    @EnableAutoConfiguration
    @ComponentScan(basePackageClasses = {PageReader.class, Fetcher.class, PageInbox.class, FileIngest.class})
    static class WorkerProcess {}

    @BeforeAll
    static void startBroker() throws IOException {
        broker = KafkaBroker.in(folder);
    }

    @AfterAll
    static void stopBroker() {
        broker.close();
    }

    @BeforeEach
    void anEmptyGraph() {
        GraphServer.shared().clear();
    }

    @AfterEach
    void backToOneProcess() {
        workers.forEach(ConfigurableApplicationContext::close);
        if (!readersOfOne.isRunning()) {
            readersOfOne.start();
        }
    }

    @Test
    void isNotThereWithoutABroker() {
        assertThat(alone.getBeanDefinitionNames())
                .extracting(name -> alone.getType(name).getName())
                .noneMatch(type -> type.toLowerCase().contains("kafka"));
    }

    @Test
    void makesTheSameGraphWithThreeWorkersAndABrokerThatIsRestarted() throws Exception {
        List<PageSource> samples = samples();
        inbox.acceptAll(samples);
        awaitRead(samples.size());
        byte[] read = export();

        readersOfOne.stop();
        GraphServer.shared().clear();
        inbox.acceptAll(samples.subList(0, SAMPLES / 2));
        leftByADeadWorker();
        IntStream.range(0, 3).forEach(i -> startWorker());
        await().atMost(PATIENCE).until(() -> progress.counts().get(PageState.DONE) > 0);
        broker.stop();
        inbox.acceptAll(samples.subList(SAMPLES / 2, SAMPLES));
        broker.start();
        awaitRead(samples.size());
        assertThat(export()).isEqualTo(read);

        sendAllOnceMore();
        await().atMost(PATIENCE)
                .until(() -> workers.get(0).getBean(Backlog.class).isEmpty());
        assertThat(export()).as("pages whose ids came twice").isEqualTo(read);
        graph.assertNoInvariantIsBroken();
    }

    @Test
    void makesTheTopicsAnewOfABrokerThatLostThem() throws Exception {
        readersOfOne.stop();
        startWorker();
        List<PageSource> two = samples().subList(0, 2);
        inbox.acceptAll(two.subList(0, 1));
        awaitRead(1);
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.address()))) {
            admin.deleteTopics(List.of(TOPIC, TOPIC + "-dlt")).all().get();
        }
        inbox.acceptAll(two);
        awaitRead(2);
    }

    @Test
    void putsWhatFailedAmongTheDeadLetters() {
        readersOfOne.stop();
        startWorker();
        Logged log = Logged.fromNow();
        String id = inbox.accept(new PageSource(null, null, null, null, "text/plain", bytes("\n \n"), true))
                .id();
        ConsumerRecord<String, String> dead = deadLetter();
        assertThat(dead.value()).isEqualTo(id);
        assertThat(new String(
                        dead.headers().lastHeader("kafka_dlt-exception-message").value(), StandardCharsets.UTF_8))
                .contains("no article text");
        assertThat(inbox.status(id).orElseThrow().state()).isEqualTo(PageState.FAILED);
        assertThat(log.of(id).toString()).contains("stored", "no article text");
        log.close();
    }

    private void startWorker() {
        List<String> settings = new ArrayList<>(
                List.of("--spring.kafka.bootstrap-servers=" + broker.address(), "--redthread.topic=" + TOPIC));
        GraphServer.use((name, value) -> settings.add("--" + name + "=" + value.get()));
        workers.add(new SpringApplicationBuilder(WorkerProcess.class)
                .web(WebApplicationType.NONE)
                .initializers(context -> context.getBeanFactory().registerSingleton("extractor", extractor))
                .run(settings.toArray(String[]::new)));
    }

    /** It was killed while it read a page, and its lease is over. */
    private void leftByADeadWorker() {
        pages.claim(new Worker("elsewhere 1 1"), 1);
        GraphServer.shared()
                .driver()
                .executableQuery("MATCH (p:Page {state: 'PROCESSING'}) SET p.leasedUntil = datetime()")
                .execute();
    }

    private void sendAllOnceMore() {
        @SuppressWarnings("unchecked")
        KafkaTemplate<String, String> kafka = workers.get(0).getBean(KafkaTemplate.class);
        GraphServer.shared()
                .driver()
                .executableQuery("MATCH (p:Page) RETURN p.id AS id")
                .execute()
                .records()
                .forEach(row -> kafka.send(
                                TOPIC, row.get("id").asString(), row.get("id").asString())
                        .join());
    }

    private ConsumerRecord<String, String> deadLetter() {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", broker.address(), "group.id", "test", "auto.offset.reset", "earliest");
        try (var dead = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            dead.subscribe(List.of(TOPIC + "-dlt"));
            List<ConsumerRecord<String, String>> found = new ArrayList<>();
            await().atMost(PATIENCE).until(() -> {
                dead.poll(Duration.ofMillis(200)).forEach(found::add);
                return !found.isEmpty();
            });
            return found.get(0);
        }
    }

    private void awaitRead(int all) {
        await().atMost(PATIENCE).until(() -> progress.counts().get(PageState.DONE) == all);
    }

    private byte[] export() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (Export export : exports) {
            if (export.format().equals("jsonl")) {
                export.write(new ExportFilter(Period.of(null, null), null), bytes);
            }
        }
        return bytes.toByteArray();
    }

    private static List<PageSource> samples() throws IOException {
        List<PageSource> samples = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("samples"))) {
            for (Path file : files.filter(each -> PageFiles.isKnown(each.toString()))
                    .sorted()
                    .toList()) {
                try (InputStream in = Files.newInputStream(file)) {
                    PageFiles.read(file.toString(), in).map(FoundPage::page).forEach(samples::add);
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return samples.subList(0, SAMPLES);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

package org.redthread.ingest.kafka;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.redthread.RedthreadException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Conditional;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.stereotype.Component;

/** What the topic holds that no worker is through with. */
@Component
@Conditional(KafkaSwitch.class)
class Backlog {
    private final KafkaAdmin kafka;
    private final String topic;
    private final String group;

    Backlog(
            KafkaAdmin kafka,
            @Value("${redthread.topic}") String topic,
            @Value("${spring.kafka.consumer.group-id}") String group) {
        this.kafka = kafka;
        this.topic = topic;
        this.group = group;
    }

    boolean isEmpty() {
        try (Admin admin = Admin.create(kafka.getConfigurationProperties())) {
            int partitions = kafka.describeTopics(topic).get(topic).partitions().size();
            Map<TopicPartition, OffsetAndMetadata> done = admin.listConsumerGroupOffsets(group)
                    .partitionsToOffsetAndMetadata()
                    .get();
            Map<TopicPartition, ListOffsetsResultInfo> first = offsets(admin, partitions, OffsetSpec::earliest);
            Map<TopicPartition, ListOffsetsResultInfo> last = offsets(admin, partitions, OffsetSpec::latest);
            return last.keySet().stream().allMatch(partition -> {
                OffsetAndMetadata committed = done.get(partition);
                long from = Math.max(first.get(partition).offset(), committed == null ? 0 : committed.offset());
                return from >= last.get(partition).offset();
            });
        } catch (ExecutionException e) {
            throw new RedthreadException(
                    "Kafka does not say what it holds: " + e.getCause().getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Map<TopicPartition, ListOffsetsResultInfo> offsets(Admin admin, int partitions, Supplier<OffsetSpec> which)
            throws ExecutionException, InterruptedException {
        Map<TopicPartition, OffsetSpec> wanted = new HashMap<>();
        for (int i = 0; i < partitions; i++) {
            wanted.put(new TopicPartition(topic, i), which.get());
        }
        return admin.listOffsets(wanted).all().get();
    }
}

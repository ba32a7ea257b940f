/** Carries pages by way of Apache Kafka, shared out among processes on any number of machines. */
package org.redthread.ingest.kafka;

/** Carries each page along its way, once, whatever fails: inbox, workers, progress. */
package org.redthread.ingest;

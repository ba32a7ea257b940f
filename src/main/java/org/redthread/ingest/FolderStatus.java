package org.redthread.ingest;

import java.util.List;

/**
 * How the watched folder stands, since the start.
 *
 * @param waiting files that are not taken yet
 * @param taken files whose pages are all in the inbox
 * @param failures the latest files, or places in files, that hold no page, and why
 */
public record FolderStatus(String path, long waiting, long taken, List<FileIngest.Failure> failures) {}

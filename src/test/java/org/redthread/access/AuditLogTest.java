package org.redthread.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditLogTest {
    @TempDir
    private Path folder;

    @Test
    void listsTheNewestFirstEachOnceWhateverComesInMeanwhile() {
        AuditLog log = new AuditLog(folder);
        assertThat(log.newest(null, 10).entries()).isEmpty();
        // more than is looked at at once
        for (int i = 0; i < 1000; i++) {
            log.add(entry(i));
        }
        List<String> seen = new ArrayList<>();
        Long before = null;
        do {
            AuditLog.Part part = log.newest(before, 7);
            part.entries().forEach(each -> seen.add(each.ids().get(0)));
            before = part.before();
            log.add(entry(-1));
        } while (before != null);
        List<String> expected = new ArrayList<>();
        for (int i = 999; i >= 0; i--) {
            expected.add("id" + i);
        }
        assertThat(seen).isEqualTo(expected);
        assertThat(log.newest(null, 200).entries()).hasSize(200);
    }

    @Test
    void losesOnlyTheLineThatACrashCutShort() throws IOException {
        AuditLog log = new AuditLog(folder);
        log.add(entry(1));
        Files.writeString(folder.resolve(AuditLog.FILE), "{\"at\":\"20", StandardOpenOption.APPEND);
        log.add(entry(2));
        assertThat(log.newest(null, 10).entries()).containsExactly(entry(2), entry(1));
    }

    @Test
    void isReadByItsOwnerOnly() throws IOException {
        new AuditLog(folder).add(entry(1));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(AuditLog.FILE))))
                .isEqualTo("rw-------");
    }

    private static AuditEntry entry(int i) {
        return new AuditEntry(
                "2026-11-22T18:00:00Z",
                "anna",
                null,
                "192.0.2.7",
                "POST /api/judgements",
                List.of("id" + i),
                null,
                "one\nline, \"" + "x".repeat(120));
    }
}

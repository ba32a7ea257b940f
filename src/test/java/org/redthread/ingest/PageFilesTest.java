package org.redthread.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.redthread.RedthreadException;
import org.redthread.page.container.FoundPage;

class PageFilesTest {
    @Test
    void readsAnArrayUpToWhereItIsCutOff() {
        List<FoundPage> found = read("pages.json", "[{\"text\":\"a\"}, {\"text\":[1]}, {\"text\":\"b\"}");
        assertThat(found)
                .extracting(FoundPage::name)
                .containsExactly("pages.json[0]", "pages.json[1]", "pages.json[2]", "pages.json");
        assertThat(found.get(1).error()).contains("wrong type");
        assertThat(found.get(3).error()).contains("end-of-input");
    }

    @Test
    void saysThatAnEmptyFileHoldsNoPage() {
        assertThat(read("empty.json", "").get(0).error()).contains("a page is a JSON object");
        assertThat(read("empty.jsonl", "")).isEmpty();
        assertThatThrownBy(() -> read("empty.html", ""))
                .isInstanceOf(RedthreadException.class)
                .hasMessageContaining("empty");
    }

    @Test
    void goesByTheContentWhereTheNameSaysNothing() {
        assertThat(read("page", "<html><p>a</p></html>").get(0).page().contentType())
                .isEqualTo("text/html");
        assertThat(read("page", "{\"text\":\"a\"}\n{\"text\":\"b\"}\n")).hasSize(2);
        assertThat(read("page", "From: a@b.example\nMIME-Version: 1.0\n\na")
                        .get(0)
                        .page()
                        .contentType())
                .isEqualTo("message/rfc822");
        assertThat(read("page.html", "%PDF-1.7").get(0).page().contentType()).isEqualTo("application/pdf");
        assertThatThrownBy(() -> read("page.docx", "PK\u0003\u0004\u0000\u0000\u0000\u0000"))
                .isInstanceOf(RedthreadException.class)
                .hasMessageContaining("binary");
        assertThatThrownBy(() -> read("news.xml", "<?xml version=\"1.0\"?><nitf/>"))
                .isInstanceOf(RedthreadException.class)
                .hasMessageContaining("neither RSS, Atom nor XHTML");
    }

    private static List<FoundPage> read(String name, String content) {
        return PageFiles.read(name, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)))
                .toList();
    }
}

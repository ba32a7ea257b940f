package org.redthread.ingest.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.DeflaterOutputStream;

/** PDFs that no one makes in good faith. They have no table of their objects, which readers then look for. */
final class HostilePdf {
    private static final String START = "%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n";
    private static final String ONE_PAGE = START + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
            + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 5 0 R/Resources<</Font<</F 4 0 R>>/XObject<</X 6 0 R>>>>>>endobj\n"
            + "4 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n";
    private static final String END = "trailer<</Root 1 0 R>>\n%%EOF";

    private HostilePdf() {}

    static Map<String, Hostile.Bytes> all() {
        Map<String, Hostile.Bytes> all = new TreeMap<>();
        all.put("stream bomb.pdf", () -> page("/Filter/FlateDecode", deflated(new byte[64 * 1024 * 1024])));
        all.put(
                "stream bomb twice.pdf",
                () -> page("/Filter[/FlateDecode/Fl]", deflated(deflated(new byte[64 * 1024 * 1024]))));
        all.put("run length bomb.pdf", () -> page("/Filter/RunLengthDecode", "\u0081 ".repeat(4_500_000)));
        all.put(
                "predictor.pdf",
                () -> page(
                        "/Filter/FlateDecode/DecodeParms<</Predictor 15/Columns 2147483647/Colors 32/BitsPerComponent 16>>",
                        deflated(new byte[1000])));
        all.put(
                "many letters.pdf",
                () -> page("", "BT /F 1 Tf " + "(aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa) Tj ".repeat(200_000)));
        all.put("many operators.pdf", () -> page("", "q Q ".repeat(2_600_000)));
        all.put("saved states.pdf", () -> page("", "q ".repeat(5_000_000)));
        all.put("deep array.pdf", () -> page("", "[".repeat(9_000_000)));
        all.put("many words.pdf", () -> page("", "BT /F 9 Tf 1 0 0 1 72 700 Tm " + "(a) Tj 9 -3 Td ".repeat(500_000)));
        all.put(
                "form in itself.pdf",
                () -> bytes(ONE_PAGE
                        + stream(5, "", "/X Do")
                        + stream(
                                6,
                                "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 6 0 R>>>>",
                                "/X Do /X Do")
                        + END));
        all.put("forms that multiply.pdf", HostilePdf::multiplied);
        all.put(
                "pages in a circle.pdf",
                () -> bytes(START + "2 0 obj<</Type/Pages/Kids[2 0 R 2 0 R]/Count 9>>endobj\n" + END));
        all.put(
                "many pages.pdf",
                () -> bytes(START + "2 0 obj<</Type/Pages/Count 400000/Kids[" + "3 0 R ".repeat(400_000)
                        + "]>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R>>endobj\n" + END));
        all.put("deep dictionary.pdf", () -> bytes(START + "2 0 obj" + "<</A".repeat(1_000_000) + END));
        all.put("objects.pdf", () -> bytes(START + "7 0 obj<<>>endobj\n".repeat(500_000) + END));
        all.put("references.pdf", () -> bytes(START + "2 0 obj 3 0 R endobj\n3 0 obj 2 0 R endobj\n" + END));
        all.put("table far away.pdf", () -> bytes(ONE_PAGE + "startxref\n99999999999999\n%%EOF\n".repeat(100_000)));
        all.put(
                "table in a circle.pdf",
                () -> bytes(ONE_PAGE + "xref\n0 1\n0000000000 65535 f\ntrailer<</Root 1 0 R/Prev " + ONE_PAGE.length()
                        + ">>\nstartxref\n" + ONE_PAGE.length() + "\n%%EOF"));
        all.put(
                "table of a billion.pdf",
                () -> bytes(ONE_PAGE + "xref\n0 2000000000\n0000000000 65535 f\ntrailer<</Root 1 0 R"
                        + "/Size 2000000000>>\nstartxref\n" + ONE_PAGE.length() + "\n%%EOF"));
        all.put("header alone.pdf", () -> bytes("%PDF-1.7\n" + "0".repeat(HostileText.LARGE - 100)));
        all.put(
                "random.pdf",
                () -> bytes("%PDF-1.7\n" + new String(Hostile.random(3_000_000), StandardCharsets.ISO_8859_1)));
        return all;
    }

    private static byte[] multiplied() {
        StringBuilder forms = new StringBuilder(ONE_PAGE).append(stream(5, "", "/X Do"));
        for (int form = 6; form < 40; form++) {
            String next = "/Resources<</XObject<</X " + (form + 1) + " 0 R>>>>";
            forms.append(stream(form, "/Type/XObject/Subtype/Form/BBox[0 0 9 9]" + next, "/X Do ".repeat(10)));
        }
        return bytes(forms + END);
    }

    private static byte[] page(String filter, String content) {
        return bytes(ONE_PAGE + stream(5, filter, content) + END);
    }

    private static String stream(int number, String dictionary, String content) {
        return number + " 0 obj<</Length " + content.length() + dictionary + ">>stream\n" + content
                + "\nendstream endobj\n";
    }

    private static String deflated(byte[] plain) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
            out.write(plain);
        }
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }

    private static String deflated(String plain) throws IOException {
        return deflated(bytes(plain));
    }

    private static byte[] bytes(String pdf) {
        return pdf.getBytes(StandardCharsets.ISO_8859_1);
    }
}

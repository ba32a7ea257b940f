package org.redthread.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/** Writes what CoreNLP has trained, a model over two neighbours, as {@link SequenceModel} reads it. */
final class SequenceModelFile {
    /** A feature whose weights are all nearer to zero changes next to nothing; half of them are. */
    private static final double LEAST = 0.001;

    private SequenceModelFile() {}

    /** @param model as CoreNLP writes it as text */
    static void write(String model, Path file) throws IOException {
        try (BufferedReader in = new BufferedReader(new StringReader(model));
                PrintWriter out = new PrintWriter(new OutputStreamWriter(
                        new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8))) {
            in.readLine();
            List<Integer> here = list(in).stream().map(Integer::valueOf).toList();
            List<String> pairs = list(in);
            list(in).forEach(label -> out.print("label\t" + label + "\n"));
            pairs.forEach(pair -> out.print("pair\t" + pair.replace(' ', '\t') + "\n"));
            List<String> features = list(in);
            String line = in.readLine();
            while (!line.startsWith("weights.length=")) {
                line = in.readLine();
            }
            for (String feature : features) {
                String[] weights = in.readLine().split("\t")[1].split(" ");
                boolean ofItem = weights.length == here.size();
                List<String> written = new ArrayList<>();
                boolean tells = false;
                for (int i = 0; i < weights.length; i++) {
                    double weight = Double.parseDouble(weights[ofItem ? here.indexOf(i) : i]);
                    tells |= Math.abs(weight) >= LEAST;
                    written.add(String.format(Locale.ROOT, "%.4f", weight)
                            .replaceFirst("^(-?)0", "$1")
                            .replaceFirst("^-?\\.0000$", "0"));
                }
                if (tells) {
                    out.print((ofItem ? "here\t" : "between\t") + feature + "\t" + String.join(" ", written) + "\n");
                }
            }
        }
    }

    /** A head line that ends in a count, and as many lines that each begin with their place. */
    private static List<String> list(BufferedReader in) throws IOException {
        int size = Integer.parseInt(in.readLine().split("\t")[1]);
        List<String> list = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            list.add(in.readLine().split("\t", 2)[1]);
        }
        return list;
    }
}

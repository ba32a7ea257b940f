package org.redthread.extract;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Nominals and pronouns, resolved from left to right by a few rules of agreement, recency and subjecthood. CoreNLP's
 * coreference costs as much as ten times all the rest and joins different names; these rules would rather be silent.
 */
class References {
    private final TypeWords words;
    private final FirstNames firstNames;

    References(TypeWords words, FirstNames firstNames) {
        this.words = words;
        this.firstNames = firstNames;
    }

    void resolve(String text, List<List<CoreLabel>> tokens, List<Chain> chains) {
        List<Sentence> sentences = sentences(text, tokens, chains);
        Nominals nominals = new Nominals(words, new Descriptions(chains, words), chains);
        Pronouns pronouns = new Pronouns(firstNames);
        for (int i = 0; i < sentences.size(); i++) {
            nominals.resolve(sentences, i);
            pronouns.resolve(sentences, i);
        }
        FirstPerson.resolve(sentences);
    }

    private static List<Sentence> sentences(String text, List<List<CoreLabel>> tokens, List<Chain> chains) {
        Map<List<CoreLabel>, Sentence> byTokens = new IdentityHashMap<>();
        List<Sentence> sentences = new ArrayList<>();
        boolean open = false;
        int end = 0;
        for (List<CoreLabel> sentence : tokens) {
            boolean[] quoted = new boolean[sentence.size()];
            for (int i = 0; i < quoted.length; i++) {
                CoreLabel token = sentence.get(i);
                boolean newParagraph =
                        text.substring(end, token.beginPosition()).contains("\n\n");
                end = token.endPosition();
                open = switch (token.word()) {
                    case "\"" -> newParagraph || !open;
                    case "“", "``" -> true;
                    case "”", "''" -> false;
                    default -> open && !newParagraph;
                };
                quoted[i] = open;
            }
            Sentence view = new Sentence(sentence, quoted);
            byTokens.put(sentence, view);
            sentences.add(view);
        }
        chains.forEach(chain ->
                chain.names().forEach(name -> byTokens.get(name.sentence()).add(name, chain)));
        return sentences;
    }
}

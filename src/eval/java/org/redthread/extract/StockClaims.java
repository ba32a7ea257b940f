package org.redthread.extract;

import edu.stanford.nlp.ie.util.RelationTriple;
import edu.stanford.nlp.ling.CoreAnnotations.KBPTriplesAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/** What CoreNLP's own relation extractor finds, as claims, so that it is scored as Redthread is. */
final class StockClaims {
    /** @param turned its subject is the claim's object */
    private record Meaning(String type, boolean turned, String kind) {
        static Meaning of(String type) {
            return new Meaning(type, false, null);
        }

        static Meaning turned(String type) {
            return new Meaning(type, true, null);
        }

        static Meaning kin(String kind) {
            return new Meaning("FAMILY_OF", false, kind);
        }
    }

    private static final Map<String, Meaning> MEANINGS = Map.ofEntries(
            Map.entry("per:employee_of", Meaning.of("EMPLOYED_BY")),
            Map.entry("per:member_of", Meaning.of("MEMBER_OF")),
            Map.entry("per:top_member_employee_of", Meaning.of("LEADS")),
            Map.entry("org:top_members/employees", Meaning.turned("LEADS")),
            Map.entry("org:employees_or_members", Meaning.turned("EMPLOYED_BY")),
            Map.entry("org:founded_by", Meaning.turned("FOUNDED")),
            Map.entry("per:organizations_founded", Meaning.of("FOUNDED")),
            Map.entry("per:city_of_birth", Meaning.of("BORN_IN")),
            Map.entry("per:stateorprovince_of_birth", Meaning.of("BORN_IN")),
            Map.entry("per:country_of_birth", Meaning.of("BORN_IN")),
            Map.entry("per:cities_of_residence", Meaning.of("RESIDES_IN")),
            Map.entry("per:stateorprovinces_of_residence", Meaning.of("RESIDES_IN")),
            Map.entry("per:countries_of_residence", Meaning.of("RESIDES_IN")),
            Map.entry("per:origin", Meaning.of("CITIZEN_OF")),
            Map.entry("org:city_of_headquarters", Meaning.of("BASED_IN")),
            Map.entry("org:stateorprovince_of_headquarters", Meaning.of("BASED_IN")),
            Map.entry("org:country_of_headquarters", Meaning.of("BASED_IN")),
            Map.entry("org:parents", Meaning.of("SUBSIDIARY_OF")),
            Map.entry("org:subsidiaries", Meaning.turned("SUBSIDIARY_OF")),
            Map.entry("per:spouse", Meaning.kin("spouse")),
            Map.entry("per:children", Meaning.kin("parent")),
            Map.entry("per:parents", Meaning.kin("child")),
            Map.entry("per:schools_attended", Meaning.of("EDUCATED_AT")),
            Map.entry("org:students", Meaning.turned("EDUCATED_AT")));

    private final StanfordCoreNLP pipeline;
    private final String name;

    private StockClaims(String name, Properties properties) {
        this.name = name;
        properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse,coref,kbp");
        properties.setProperty("coref.algorithm", "statistical");
        // its list of holidays needs a library for XML that Java no longer brings
        properties.setProperty("sutime.binders", "0");
        this.pipeline = new StanfordCoreNLP(properties);
    }

    static StockClaims statistical() {
        return new StockClaims("CoreNLP, coref and statistical kbp", new Properties());
    }

    static StockClaims rulesAlone() {
        Properties properties = new Properties();
        properties.setProperty("kbp.model", "none");
        return new StockClaims("CoreNLP, coref and the rules of kbp", properties);
    }

    String name() {
        return name;
    }

    Extraction read(String text) {
        Annotation annotation = pipeline.process(text);
        List<Mention> mentions = new ArrayList<>();
        List<Claim> claims = new ArrayList<>();
        Set<String> said = new HashSet<>();
        for (CoreMap sentence : annotation.get(SentencesAnnotation.class)) {
            for (RelationTriple triple : sentence.get(KBPTriplesAnnotation.class)) {
                Meaning meaning = MEANINGS.get(triple.relationGloss());
                Span subject = span(triple.canonicalSubject);
                Span object = span(triple.canonicalObject);
                if (meaning == null || !said.add(meaning.type() + subject + object)) {
                    continue;
                }
                String from = "s" + claims.size();
                String to = "o" + claims.size();
                for (List<CoreLabel> end : List.of(triple.subject, triple.canonicalSubject)) {
                    mentions.add(mention(end, from, text));
                }
                for (List<CoreLabel> end : List.of(triple.object, triple.canonicalObject)) {
                    mentions.add(mention(end, to, text));
                }
                Span first = span(triple.subject);
                Span second = span(triple.object);
                claims.add(
                        meaning.turned()
                                ? claim(meaning, to, from, second, first)
                                : claim(meaning, from, to, first, second));
            }
        }
        return new Extraction(List.of(), mentions, claims, null);
    }

    private static Claim claim(Meaning meaning, String subject, String object, Span from, Span to) {
        return new Claim(
                meaning.type(),
                subject,
                object,
                from,
                to,
                new Span(Math.min(from.start(), to.start()), Math.max(from.end(), to.end())),
                List.of(),
                Claim.Polarity.affirmed,
                Claim.Modality.stated,
                null,
                null,
                null,
                null,
                null,
                meaning.kind(),
                null,
                null,
                1,
                "stock/" + meaning.type());
    }

    private static Mention mention(List<CoreLabel> tokens, String ref, String text) {
        Span span = span(tokens);
        return new Mention(span, span.of(text), EntityType.Person, Mention.Form.name, ref);
    }

    private static Span span(List<CoreLabel> tokens) {
        return new Span(
                tokens.get(0).beginPosition(), tokens.get(tokens.size() - 1).endPosition());
    }
}

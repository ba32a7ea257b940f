package org.redthread.extract;

import edu.stanford.nlp.ling.CoreAnnotations.CharacterOffsetBeginAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.CharacterOffsetEndAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes claims of what the finders find: who says it, how surely, since when; one for each pair, type and polarity. */
final class Claims implements ClaimFinder {
    /** A sentence with more mentions is a list or a menu. */
    private static final int MOST_MENTIONS = 30;

    private final Parser parser;
    private final Rules rules;
    private final LearnedPairs learned;

    Claims(Parser parser) {
        this.parser = parser;
        List<Rule> book = RuleBook.load();
        this.rules = new Rules(book);
        this.learned = new LearnedPairs(book, new Posts(RuleBook.vocabulary()));
    }

    @Override
    public List<Claim> find(Document document, Profile profile) {
        List<SentenceView> sentences = sentences(document);
        Attribution attribution = new Attribution(document.article().text(), sentences);
        Dates dates = new Dates(document.article().publishedAt());
        ImpliedState implied = new ImpliedState(document);
        OneEach claims = new OneEach(observers(document), rules.ofOutlets(), rules.narrower());
        for (SentenceView sentence : sentences) {
            if (document.isLate()) {
                break;
            }
            if (!holdsPair(sentence)) {
                continue;
            }
            for (Finding finding : findings(sentence, List.of(rules, implied, learned.by(profile)))) {
                claim(finding, sentence, attribution, dates).ifPresent(claims::add);
            }
        }
        return claims.list();
    }

    /** What the finders find; of what two find in one sentence, the first's: it knows the trigger better. */
    private List<Finding> findings(SentenceView sentence, List<Finder> finders) {
        List<Finding> findings = new ArrayList<>();
        for (Finder finder : finders) {
            List<Finding> more = new ArrayList<>(finder.find(sentence));
            more.removeIf(finding -> Interviews.isOne(finding, sentence)
                    || Candidacies.isOne(finding)
                    || findings.stream().anyMatch(finding::yieldsTo));
            findings.addAll(more);
        }
        return findings;
    }

    private static Optional<Claim> claim(Finding finding, SentenceView sentence, Attribution attribution, Dates dates) {
        Saying said = Saying.of(finding, sentence);
        Attribution.Source source = attribution.of(finding, said.polarity() == Claim.Polarity.denied, sentence);
        if (finding.isGuess() && source.is(finding.subject())) {
            return Optional.empty(); // "Lopez said a child was born": who only reports is no party
        }
        Saying saying = said.by(source, finding.type());
        Dates.Validity validity = dates.of(finding, sentence);
        return Optional.of(new Claim(
                finding.type(),
                finding.subject().entity(),
                finding.object().entity(),
                finding.subject().span(),
                finding.object().span(),
                sentence.span(),
                List.of(),
                saying.polarity(),
                saying.modality(),
                source.text(),
                source.entity(),
                validity.from(),
                validity.to(),
                finding.details().get("role"),
                finding.details().get("kind"),
                finding.details().get("stake"),
                finding.details().get("amount"),
                finding.certainty(),
                finding.extractor()));
    }

    private static boolean holdsPair(SentenceView sentence) {
        return sentence.mentions().size() <= MOST_MENTIONS
                && sentence.mentions().stream().map(Mention::entity).distinct().count() > 1;
    }

    private List<SentenceView> sentences(Document document) {
        List<SentenceView> views = new ArrayList<>();
        int next = 0;
        for (CoreMap sentence : document.annotation().get(SentencesAnnotation.class)) {
            int start = sentence.get(CharacterOffsetBeginAnnotation.class);
            int end = sentence.get(CharacterOffsetEndAnnotation.class);
            List<Mention> inside = new ArrayList<>();
            for (;
                    next < document.mentions().size()
                            && document.mentions().get(next).span().start() < end;
                    next++) {
                Span span = document.mentions().get(next).span();
                if (span.start() >= start && span.end() <= end) {
                    inside.add(document.mentions().get(next));
                }
            }
            views.add(new SentenceView(sentence, inside, parser));
        }
        return views;
    }

    private static Set<String> observers(Document document) {
        Set<String> observers = new HashSet<>();
        for (LocalEntity entity : document.entities()) {
            if (entity.observer()) {
                observers.add(entity.ref());
            }
        }
        return observers;
    }
}

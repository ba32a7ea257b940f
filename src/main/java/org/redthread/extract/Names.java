package org.redthread.extract;

import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TextAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import java.util.ArrayList;
import java.util.List;

/** Where a text names persons, organisations, places and countries; companies are still organisations here. */
class Names {
    /** @param names in text order, none overlapping another */
    record Found(List<List<CoreLabel>> sentences, List<Name> names, Acronyms acronyms) {
        List<Name> of(EntityType type) {
            return names.stream().filter(name -> name.type() == type).toList();
        }
    }

    private final TypeWords words;
    private final ModelNames model;
    private final KnownNames known;
    private final CountryNames countries;
    private final Parties parties;
    private final QuotedTitles titles = new QuotedTitles();
    private final Ships ships = new Ships();
    private final Ministries ministries = new Ministries();
    private final Businesses businesses;
    private final Countries countryList;
    private final FirstNames firstNames;

    Names(Countries countries, Organizations organizations, Parties parties, TypeWords words, FirstNames firstNames) {
        this.countryList = countries;
        this.firstNames = firstNames;
        this.businesses = new Businesses(words, firstNames, countries);
        this.words = words;
        this.model = new ModelNames(words);
        this.known = new KnownNames(organizations, words);
        this.countries = new CountryNames(countries);
        this.parties = parties;
    }

    Found find(Annotation annotation) {
        String text = annotation.get(TextAnnotation.class);
        List<List<CoreLabel>> sentences = annotation.get(SentencesAnnotation.class).stream()
                .map(sentence -> sentence.get(TokensAnnotation.class))
                .toList();
        Pseudonyms pseudonyms = new Pseudonyms(sentences);
        Datelines datelines = new Datelines(sentences);
        Abbreviations abbreviations = new Abbreviations(sentences);
        List<NameScan> scans = new ArrayList<>();
        for (List<CoreLabel> tokens : sentences) {
            if (Datelines.isCredit(tokens)) {
                continue;
            }
            NameScan scan = new NameScan(text, tokens);
            pseudonyms.propose(scan);
            countries.propose(scan);
            datelines.propose(scan);
            abbreviations.propose(scan);
            titles.propose(scan);
            ships.propose(scan);
            parties.propose(scan);
            known.propose(scan);
            ministries.propose(scan);
            businesses.propose(scan);
            PlacedNames.propose(scan);
            model.propose(scan);
            scans.add(scan);
        }
        Acronyms acronyms = new Acronyms(scans.stream().map(NameScan::chosen).toList(), words);
        scans.forEach(acronyms::propose);
        ShortForms shortForms = new ShortForms(
                scans.stream().flatMap(scan -> scan.chosen().stream()).toList(),
                sentences,
                words,
                countryList,
                firstNames);
        Repeats repeats = new Repeats(scans.stream().map(NameScan::chosen).toList(), sentences, words);
        List<Name> names = new ArrayList<>();
        for (NameScan scan : scans) {
            shortForms.propose(scan);
            repeats.propose(scan);
            for (Name name : scan.chosen()) {
                if (name.iso2() != null) {
                    names.add(isSurname(name, repeats) ? name.ofPerson() : name);
                } else if (shortForms.contains(name)) {
                    names.add(name.as(EntityType.Organization));
                } else if (name.type() != null) {
                    names.add(name.as(repeats.type(name.text())));
                }
            }
        }
        return new Found(sentences, names, acronyms);
    }

    /** "Ada Washington … Washington said": no capital acts here. */
    private boolean isSurname(Name name, Repeats repeats) {
        return countryList.named(name.text()).isEmpty() && repeats.type(name.text()) == EntityType.Person;
    }
}

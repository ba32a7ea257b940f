package org.redthread.extract;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The names proposed for one sentence; of those that overlap the longest stays, of equal ones the one proposed first. */
class NameScan {
    private final String text;
    private final List<CoreLabel> tokens;
    private final List<Name> proposed = new ArrayList<>();

    NameScan(String text, List<CoreLabel> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    List<CoreLabel> tokens() {
        return tokens;
    }

    String text(int from, int to) {
        return text.substring(
                tokens.get(from).beginPosition(), tokens.get(to - 1).endPosition());
    }

    /** @param type null for what is named but is no entity: it keeps shorter names inside it out */
    void propose(int from, int to, EntityType type) {
        proposed.add(new Name(tokens, from, to, text(from, to), type, Mention.Form.name, null));
    }

    void proposeDemonym(int from, int to, EntityType type) {
        proposed.add(new Name(tokens, from, to, text(from, to), type, Mention.Form.demonym, null));
    }

    void propose(int from, int to, Countries.Country country) {
        EntityType type = country.iso2() == null ? EntityType.Place : EntityType.Country;
        proposed.add(new Name(tokens, from, to, text(from, to), type, country.form(), country.iso2()));
    }

    List<Name> chosen() {
        List<Name> byLength = new ArrayList<>(proposed);
        // a party's word stands even where a model takes "D-Fla." or "California Democrat" for one name
        byLength.sort(Comparator.<Name>comparingInt(name -> isParty(name) && !isInLonger(name) ? 0 : 1)
                .thenComparingInt(name -> name.from() - name.to()));
        Name[] taken = new Name[tokens.size()];
        List<Name> chosen = new ArrayList<>();
        for (Name name : byLength) {
            boolean free = true;
            for (int i = name.from(); i < name.to(); i++) {
                free &= taken[i] == null;
            }
            if (free) {
                for (int i = name.from(); i < name.to(); i++) {
                    taken[i] = name;
                }
                chosen.add(name);
            }
        }
        chosen.sort(Comparator.comparingInt(Name::from));
        return chosen;
    }

    /** "National Republican Campaign Committee": the name of an organisation goes on after the party's word. */
    private boolean isInLonger(Name party) {
        boolean goesOn =
                party.to() < tokens.size() && tokens.get(party.to()).word().matches("\\p{Lu}\\p{Ll}{3,}");
        return goesOn
                && proposed.stream()
                        .anyMatch(name -> name.type() == EntityType.Organization
                                && name.form() == Mention.Form.name
                                && name.from() <= party.from()
                                && name.to() > party.to());
    }

    private static boolean isParty(Name name) {
        return name.type() == EntityType.Organization && name.form() == Mention.Form.demonym;
    }
}

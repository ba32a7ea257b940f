package org.redthread.resolve;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.redthread.extract.EntityType;

/**
 * An entity as it is shown: what its identities' articles say, taken together.
 *
 * @param id the least id of its mentioned identities
 * @param name the one that most articles use as the fullest; none in capitals (an acronym, a dateline)
 *     where another is known
 * @param names all names, by code point
 * @param normalized {@link Names#fold} of the name
 * @param legalForm of a company, as its name is written, or null
 * @param mentions in all articles together
 * @param observer true when it reports and does nothing else
 */
public record Portrait(
        String id,
        EntityType type,
        String name,
        List<String> names,
        String normalized,
        String iso2,
        String iso3,
        String legalForm,
        int mentions,
        boolean observer) {

    /** @param known identities of one entity, at least one of them mentioned */
    public static Portrait of(Collection<KnownName> known) {
        List<KnownName> mentioned =
                known.stream().filter(name -> name.articles() > 0).toList();
        Tally titles = sum(mentioned.stream().map(KnownName::titles).toList());
        EntityType type = EntityType.valueOf(
                sum(mentioned.stream().map(KnownName::types).toList()).most());
        String name = titles.without(Portrait::isInCapitals).most();
        String title = name == null ? titles.most() : name;
        String iso2 = type == EntityType.Country ? mentioned.get(0).identity().key() : null;
        return new Portrait(
                mentioned.stream()
                        .map(each -> each.identity().id())
                        .min(String::compareTo)
                        .orElseThrow(),
                type,
                title,
                List.copyOf(sum(mentioned.stream().map(KnownName::names).toList())
                        .counts()
                        .keySet()),
                Names.fold(title),
                iso2,
                iso2 == null || iso2.length() != 2 ? null : iso3(iso2),
                type == EntityType.Company ? LegalForms.in(title) : null,
                mentioned.stream().mapToInt(KnownName::mentions).sum(),
                mentioned.stream().allMatch(each -> each.observing() == each.articles()));
    }

    private static Tally sum(List<Tally> tallies) {
        return tallies.stream().reduce(Tally.parse(List.of()), Tally::plus);
    }

    private static boolean isInCapitals(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT));
    }

    /** Null where there is none: Kosovo is known by the letters XK, which ISO has given to nobody. */
    private static String iso3(String iso2) {
        return !Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(iso2)
                ? null
                : new Locale.Builder().setRegion(iso2).build().getISO3Country();
    }
}

package org.redthread.lists;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.redthread.extract.EntityType;
import org.redthread.lists.Entry.Sanction;

/** What a line says, by the names that lists give their columns and fields; a name may have several values. */
final class Fields {
    private static final List<String> NAME = List.of("name", "caption", "full_name", "fullname");
    private static final List<String> ALIAS = List.of("aliases", "alias", "weakalias", "previousname", "aka", "also");
    private static final List<String> BIRTH =
            List.of("birth_date", "birthdate", "date_of_birth", "dob", "born", "incorporationdate");
    private static final List<String> COUNTRY = List.of(
            "countries", "country", "nationality", "citizenship", "jurisdiction", "maincountry", "country_code");
    private static final List<String> IDENTIFIER = List.of(
            "identifiers",
            "identifier",
            "ids",
            "idnumber",
            "passportnumber",
            "registrationnumber",
            "taxnumber",
            "innumber",
            "inncode",
            "ogrncode",
            "leicode",
            "swiftbic",
            "imonumber",
            "vatcode",
            "dunscode",
            "lei");
    private static final List<String> SANCTIONS =
            List.of("sanctions", "sanction", "program", "programs", "program_ids");
    private static final List<String> AUTHORITY = List.of("authority", "sanctioned_by", "publisher");
    private static final List<String> SINCE = List.of("startdate", "listingdate", "since", "listed_on");
    private static final Set<String> NO = Set.of("", "no", "false", "0", "-", "none");
    private static final Set<String> YES = Set.of("yes", "true", "1", "y", "sanctioned", "sanction");

    private static final Map<String, EntityType> TYPES = Map.ofEntries(
            Map.entry("person", EntityType.Person),
            Map.entry("individual", EntityType.Person),
            Map.entry("company", EntityType.Company),
            Map.entry("legalentity", EntityType.Company),
            Map.entry("entity", EntityType.Company),
            Map.entry("organization", EntityType.Organization),
            Map.entry("organisation", EntityType.Organization),
            Map.entry("publicbody", EntityType.Organization));

    private static final Map<String, String> COUNTRIES = Arrays.stream(Locale.getISOCountries())
            .collect(Collectors.toMap(
                    code -> new Locale.Builder()
                            .setRegion(code)
                            .build()
                            .getDisplayCountry(Locale.ENGLISH)
                            .toLowerCase(Locale.ROOT),
                    code -> code));

    private final Map<String, List<String>> values;

    /** @param values by names in small letters */
    Fields(Map<String, List<String>> values) {
        this.values = values;
    }

    String name() {
        return first(NAME);
    }

    List<String> all(String field) {
        return values.getOrDefault(field, List.of());
    }

    /** Null for a kind that the graph has none of, such as ships; without a word a body, since people's lists say so. */
    EntityType type() {
        String schema = first(List.of("schema", "type", "sdn_type"));
        return schema == null ? EntityType.Company : TYPES.get(schema.toLowerCase(Locale.ROOT));
    }

    /** @param sanction what other lines say of it, or null */
    Entry entry(String key, Sanction sanction) {
        List<String> identifiers = all(IDENTIFIER);
        String wikidata = Stream.concat(
                        Stream.of(key), Stream.concat(all("wikidataid").stream(), all("wikidata").stream()))
                .filter(id -> id.matches("Q\\d+"))
                .findFirst()
                .orElse(identifiers.stream()
                        .filter(id -> id.matches("Q\\d+"))
                        .findFirst()
                        .orElse(null));
        return new Entry(
                key,
                type(),
                name(),
                all(ALIAS).stream().filter(alias -> !alias.equals(name())).toList(),
                all(BIRTH),
                all(COUNTRY).stream().map(Fields::country).distinct().toList(),
                identifiers.stream().filter(id -> !id.equals(wikidata)).toList(),
                wikidata,
                sanction != null ? sanction : sanction());
    }

    private Sanction sanction() {
        String flag = first(List.of("sanctioned"));
        List<String> sanctions = all(SANCTIONS).stream()
                .filter(value -> !NO.contains(value.toLowerCase(Locale.ROOT)))
                .toList();
        boolean topic = all("topics").stream().anyMatch(each -> each.equals("sanction"));
        boolean said = flag != null && YES.contains(flag.toLowerCase(Locale.ROOT));
        if (sanctions.isEmpty() && !topic && !said) {
            return null;
        }
        List<String> programs = sanctions.stream()
                .filter(value -> !YES.contains(value.toLowerCase(Locale.ROOT)))
                .toList();
        String authority = first(AUTHORITY);
        return new Sanction(
                authority == null ? first(List.of("dataset")) : authority,
                programs.isEmpty() ? null : String.join(", ", programs),
                first(SINCE));
    }

    static String country(String text) {
        String code = COUNTRIES.get(text.toLowerCase(Locale.ROOT));
        return code != null ? code : text.length() == 2 ? text.toUpperCase(Locale.ROOT) : text;
    }

    private String first(List<String> names) {
        return all(names).stream().findFirst().orElse(null);
    }

    private List<String> all(List<String> names) {
        List<String> all = new ArrayList<>();
        names.forEach(name -> all(name).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .forEach(all::add));
        return all.stream().distinct().toList();
    }
}

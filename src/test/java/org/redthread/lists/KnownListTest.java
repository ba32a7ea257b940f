package org.redthread.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redthread.RedthreadException;
import org.redthread.extract.EntityType;
import org.redthread.lists.Entry.Sanction;

class KnownListTest {
    @TempDir
    private Path folder;

    private final List<String> skipped = new ArrayList<>();

    private List<Entry> read(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("list"), text);
        List<Entry> entries = new ArrayList<>();
        KnownList.open(file).each(entries::add, skipped::add);
        return entries;
    }

    @Test
    void readsOpenSanctionsSimpleCsv() throws IOException {
        List<Entry> entries = read(
                """
                "id","schema","name","aliases","birth_date","countries","addresses","identifiers","sanctions","phones","emails","program_ids","dataset","first_seen","last_seen","last_change"
                "Q7747","Person","Ivan Petrov","Иван Петров;Petrov, I.","1960-01-02","ru;by","","INN 77","UA-SA-1;EU-9","","","","EU Financial Sanctions Files (FSF)","2023-04-20","2026-01-01","2025-01-01"
                "NK-1","Vessel","Sea ""Star""\","","","","","","","","","","","","",""
                "NK-2","Company","Baltic Freight","","","ee","","","","","","","","","",""
                """);
        assertThat(entries).hasSize(2);
        assertThat(entries.get(0))
                .isEqualTo(new Entry(
                        "Q7747",
                        EntityType.Person,
                        "Ivan Petrov",
                        List.of("Иван Петров", "Petrov, I."),
                        List.of("1960-01-02"),
                        List.of("RU", "BY"),
                        List.of("INN 77"),
                        "Q7747",
                        new Sanction("EU Financial Sanctions Files (FSF)", "UA-SA-1, EU-9", null)));
        assertThat(entries.get(1).sanction()).isNull();
        assertThat(skipped).containsExactly("row 3: neither person nor body");
    }

    @Test
    void readsFollowTheMoneyWithSanctionsOnTheirOwnLines() throws IOException {
        List<Entry> entries = read(
                """
                {"id":"s1","schema":"Sanction","properties":{"entity":["p1"],"authority":["Council of Wessia"],"program":["W-7"],"startDate":["2024-02-03"]}}
                {"id":"p1","schema":"Person","caption":"Mara Voss","properties":{"name":["Mara Voss"],"alias":["M. Voss"],"birthDate":["1971"],"nationality":["de"],"wikidataId":["Q5"],"topics":["sanction"]},"datasets":["wessia"]}
                {"id":"a1","schema":"Address","properties":{"full":["Main Street 1"]}}
                {"id":"c1","schema":"Company","properties":{"name":["Ironquay"],"jurisdiction":["no"],"registrationNumber":["99-1"]}}
                no json
                """);
        assertThat(entries).extracting(Entry::name).containsExactly("Mara Voss", "Ironquay");
        assertThat(entries.get(0).sanction()).isEqualTo(new Sanction("Council of Wessia", "W-7", "2024-02-03"));
        assertThat(entries.get(0).wikidata()).isEqualTo("Q5");
        assertThat(entries.get(1).identifiers()).containsExactly("99-1");
        assertThat(entries.get(1).sanction()).isNull();
        assertThat(skipped).containsExactly("line 3: neither person nor body", "line 5: no JSON object");
    }

    @Test
    void readsOfacsTwoFilesOneAfterTheOther() throws IOException {
        List<Entry> entries = read(
                """
                36,"AEROCARIBBEAN AIRLINES",-0- ,"CUBA",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0-
                173,"PETROV, Ivan Ivanovich","individual","RUSSIA-EO14024] [SDGT",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"DOB 02 Jan 1960; alt. DOB 1961; nationality Russia; Passport 7512 (Russia); a.k.a. 'VANYA'."
                200,"SEA STAR","vessel","IRAN",-0- ,"X",-0- ,-0- ,-0- ,-0- ,-0- ,-0-
                \u001a36,12,"aka","AERO-CARIBBEAN",-0-
                \u001a""");
        assertThat(entries).extracting(Entry::name).containsExactly("AEROCARIBBEAN AIRLINES", "Ivan Ivanovich PETROV");
        assertThat(entries.get(0).aliases()).containsExactly("AERO-CARIBBEAN");
        assertThat(entries.get(1).births()).containsExactly("1960-01-02", "1961");
        assertThat(entries.get(1).countries()).containsExactly("RU");
        assertThat(entries.get(1).aliases()).containsExactly("VANYA");
        assertThat(entries.get(1).identifiers()).containsExactly("Passport 7512");
        assertThat(entries.get(1).sanction().program()).isEqualTo("RUSSIA-EO14024, SDGT");
        assertThat(skipped).containsExactly("row 3: neither person nor body");
    }

    @Test
    void readsOfacsXml() throws IOException {
        List<Entry> entries = read(
                """
                <?xml version="1.0" standalone="yes"?>
                <sdnList xmlns="https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/XML">
                  <publshInformation><Publish_Date>11/21/2026</Publish_Date></publshInformation>
                  <sdnEntry><uid>173</uid><firstName>Ivan</firstName><lastName>PETROV</lastName><sdnType>Individual</sdnType>
                    <programList><program>SDGT</program><program>IRAN</program></programList>
                    <akaList><aka><uid>1</uid><type>a.k.a.</type><lastName>PETROFF</lastName><firstName>I.</firstName></aka></akaList>
                    <idList><id><uid>5</uid><idType>Passport</idType><idNumber>7512</idNumber></id></idList>
                    <nationalityList><nationality><uid>9</uid><country>Russia</country></nationality></nationalityList>
                    <dateOfBirthList><dateOfBirthItem><uid>3</uid><dateOfBirth>02 Jan 1960</dateOfBirth></dateOfBirthItem></dateOfBirthList>
                  </sdnEntry>
                </sdnList>
                """);
        assertThat(entries)
                .containsExactly(new Entry(
                        "173",
                        EntityType.Person,
                        "Ivan PETROV",
                        List.of("I. PETROFF"),
                        List.of("1960-01-02"),
                        List.of("RU"),
                        List.of("7512"),
                        null,
                        new Sanction(Ofac.AUTHORITY, "SDGT, IRAN", null)));
    }

    @Test
    void readsAListOfOnesOwn() throws IOException {
        assertThat(read("name,type,sanctioned,authority\nMara Voss,person,yes,House of Wessia\nOle Dahl,person,no,\n"))
                .extracting(Entry::sanction)
                .containsExactly(new Sanction("House of Wessia", null, null), null);
        assertThat(read("{\"name\":\"Mara Voss\",\"type\":\"person\",\"aliases\":[\"M. V.\"]}\n"))
                .extracting(Entry::aliases)
                .containsExactly(List.of("M. V."));
    }

    @Test
    void saysOfWhatItCannotReadWhatToSend() {
        for (String text : List.of("", "just words\n", "<a/>", "<a")) {
            assertThatThrownBy(() -> read(text))
                    .isInstanceOf(RedthreadException.class)
                    .hasMessageMatching("(?s)[^\\n]+");
        }
    }

    @Test
    void refusesWhatIsNotInUtf8BeforeItGivesAnEntryWhereverThatShows() throws IOException {
        byte[] text = ("name,type\n" + "Mara Voss,person\n".repeat(5000) + "M\u00e4ra,person\n")
                .getBytes(StandardCharsets.ISO_8859_1);
        Path file = Files.write(folder.resolve("latin1.csv"), text);
        assertThatThrownBy(() -> KnownList.open(file))
                .isInstanceOf(RedthreadException.class)
                .hasMessageContaining("UTF-8");
    }
}

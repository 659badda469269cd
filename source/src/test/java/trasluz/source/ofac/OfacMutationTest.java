package trasluz.source.ofac;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import trasluz.source.Reading;
import trasluz.source.SourceReader;
import trasluz.statement.InputException;
import trasluz.statement.Statement;

/// Damages good files at random: a reader may refuse the file or report issues, nothing else.
class OfacMutationTest {

  private static final String SDN =
      """
      9000001,"DOE, Maria","individual","SDGT] [UKRAINE-EO13662","Chief",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"DOB 04 Nov 1958; alt. DOB circa 1960-1962; POB Moscow, Russia; Passport A12 (Iran) issued 03 May 2010 expires 02 May 2020; a.k.a. 'LA JEFA'; Digital Currency Address - XBT 1Kuf2R; Executive Order 13662 Directive Determination - Subject to Directive 2; Listing Date (EO 14024 Directive 3): 24 Feb 2022; Linked To: EXAMPLE S.A."
      9000002,"EXAMPLE STAR","vessel","CUBA",-0- ,"CL2192","Tanker","318,000","163,660","Panama","Owner Inc.","Vessel Registration Identification IMO 7406784; wife of John ROE; Atlantis Number 77 (Atlantis)."
      9000003,"EXAMPLE BANK",-0- ,"NS-PLC",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0-\s
      \u001a\
      """;

  private static final String XML =
      """
      <?xml version="1.0" encoding="utf-8"?>
      <sdnList xmlns="http://tempuri.org/sdnList.xsd"><publshInformation><Publish_Date>02/01/2024</Publish_Date></publshInformation>
      <sdnEntry><uid>1</uid><lastName>DOE &amp; ROE</lastName><firstName>M</firstName><sdnType>Individual</sdnType>
      <programList><program>SDGT</program></programList>
      <idList><id><uid>1</uid><idType>Passport</idType><idNumber>A12</idNumber><idCountry>Iran</idCountry></id></idList>
      <akaList><aka><uid>3</uid><type>a.k.a.</type><category>weak</category><lastName>X</lastName></aka></akaList>
      <addressList><address><uid>5</uid><city>Havana</city><country>Cuba</country></address></addressList>
      <dateOfBirthList><dateOfBirthItem><dateOfBirth>circa 1960</dateOfBirth></dateOfBirthItem></dateOfBirthList>
      <vesselInfo><callSign>C1</callSign><vesselFlag>Panama</vesselFlag></vesselInfo></sdnEntry>
      </sdnList>
      """;

  private static final String[] TOKENS = {
    "\"",
    ",",
    ";",
    "'",
    "(",
    ")",
    "-0- ",
    "\n",
    "\r\n",
    "\u0000",
    "\u001a",
    "<",
    ">",
    "&",
    "]]>",
    "<!--",
    "&x;",
    "</",
    "9999999999999999999999",
    " to ",
    "circa ",
    "issued ",
    "Directive ",
    "EO ",
    "a.k.a. '",
    "\u00e9",
    "\ud83d\ude80",
    "alt. ",
    "Passport ",
    "IMO ",
    "31 Feb 1960",
    " ",
    "\t"
  };

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void damagedRowsGiveIssuesOrARefusalAndNothingElse(long seed) {
    mutate(seed, SDN, () -> new OfacPrimary(new OfacComments()), "sdn.csv");
    mutate(seed + 100, SDN, OfacAliases::new, "alt.csv");
    mutate(seed + 200, SDN, OfacAddresses::new, "add.csv");
    mutate(seed + 300, SDN, OfacComments::new, "sdn_comments.csv");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void damagedXmlGivesIssuesOrARefusalAndNothingElse(long seed) {
    mutate(seed, XML, OfacXml::new, "sdn.xml");
  }

  private interface ReaderFactory {
    SourceReader make();
  }

  private static void mutate(long seed, String good, ReaderFactory factory, String file) {
    SplittableRandom random = new SplittableRandom(seed);
    for (int round = 0; round < 1_000; round++) {
      byte[] bad = damaged(good, random);
      try {
        Reading reading =
            new Reading()
                .and(factory.make(), OfacList.SDN.source(), file, new ByteArrayInputStream(bad));
        assertThat(reading.statements()).allMatch(Statement::isIntact);
      } catch (InputException e) {
        assertThat(e.getMessage()).startsWith(file).endsWith(".");
      } catch (UncheckedIOException
          | IllegalStateException
          | IllegalArgumentException
          | IndexOutOfBoundsException
          | NullPointerException
          | ClassCastException e) {
        fail(
            "seed %d round %d: %s%n%s"
                .formatted(seed, round, e, new String(bad, StandardCharsets.UTF_8)),
            e);
      }
    }
  }

  private static byte[] damaged(String good, SplittableRandom random) {
    StringBuilder text = new StringBuilder(good);
    int changes = 1 + random.nextInt(6);
    for (int i = 0; i < changes; i++) {
      int at = random.nextInt(text.length());
      switch (random.nextInt(4)) {
        case 0 -> text.insert(at, TOKENS[random.nextInt(TOKENS.length)]);
        case 1 -> text.delete(at, Math.min(text.length() - 1, at + random.nextInt(30)));
        case 2 ->
            text.insert(at, text.substring(at, Math.min(text.length(), at + random.nextInt(80))));
        default -> text.setCharAt(at, (char) random.nextInt(0xd7ff));
      }
    }
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    return random.nextInt(8) == 0
        ? Arrays.copyOf(bytes, random.nextInt(bytes.length))
        : flipped(bytes, random);
  }

  private static byte[] flipped(byte[] bytes, SplittableRandom random) {
    if (random.nextInt(4) == 0) {
      bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return bytes;
  }
}

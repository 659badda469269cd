package trasluz.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import trasluz.statement.InputException;

class FormatDetectorTest {

  private static Optional<Format> detect(String text) {
    return FormatDetector.detect("file", text.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          36,"A, B",-0- ,"CUBA",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0-       | ofac-sdn
          36,12,"aka","AERO-CARIBBEAN",-0-                                   | ofac-alt
          36,25,-0- ,"Havana","Cuba",-0-                                     | ofac-add
          ID,From-ProfileID,To-ProfileID,RelationTypeID,RelationQualityID,Former,SanctionsEntryID | ofac-relations
          ID,ProfileID,ListID,EntryEventTypeID,LegalBasisID,Comment,Year,Month,Day,SanctionsMeasureID,SanctionsTypeID | ofac-entries
          12300,"Z S.A.S.; Linked To: A, B"                                  | ofac-comments
          <?xml version="1.0"?><!-- x --><sdnList xmlns="urn:x"><a/>         | ofac-xml
          <CONSOLIDATED_LIST dateGenerated="2026-02-27">                     | un-xml
          {"id":"x","schema":"Person","properties":{"name":["A"]}}           | ftm
          [{"statementId":"x","recordId":"y"}]                               | bods
          {"statementID":"x","statementType":"entityStatement"}              | bods
          id,title,kind,reliability                                          | sources
          id,schema,name,aliases,country                                     | entities
          Owner,Owned,Kind,min,max,source                                    | interests
          source,owner,"owned",kind                                          | interests
          entity,authority,regime,programme,kind,listed,from,to              | designations
          entity,owners                                                      | completeness
          id,from_account,to_account,from_party,amount,currency,time,kind    | transfers
          id,seller,buyer,vessel,goods                                       | cargoes
          who,doing,place,country                                            | sightings
          """)
  void aFormatIsKnownByItsContent(String head, String format) {
    assertThat(detect(head).map(Format::code)).contains(format);
    assertThat(detect("\uFEFF\n  " + head + "\r\nmore").map(Format::code)).contains(format);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "hello", "first,last", "<html>", "<", "{}", "[1,2]", "1,2,3", "1;2", "1,2"})
  void whatIsNoneOfThemIsNotGuessed(String head) {
    assertThat(detect(head)).isEmpty();
  }

  @Test
  void everyFormatIsNamedInTheRefusal() {
    byte[] head = "hello".getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(
            () -> FormatDetector.choose("file", head, Optional.empty(), Optional.empty()))
        .isInstanceOf(InputException.class)
        .hasMessage(
            "file line 1: the format is not known, the first line is 'hello'; formats known: ofac-sdn,"
                + " ofac-alt, ofac-add, ofac-comments, ofac-xml, ofac-relations, ofac-entries, un-xml, ftm, bods,"
                + " sources, entities,"
                + " interests, designations, licences, completeness, transfers, cargoes, sightings; --as FORMAT"
                + " says which one is meant.");
  }

  @Test
  void theCallerDecidesBetweenTablesAnyoneCanWrite() {
    byte[] head = "entity,authority,owners".getBytes(StandardCharsets.UTF_8);
    assertThat(
            FormatDetector.choose(
                "file", head, Optional.of(Format.DESIGNATIONS), Optional.of(Format.COMPLETENESS)))
        .isEqualTo(Format.COMPLETENESS);
  }

  @Test
  void aCharacterCutAtTheEndOfTheHeadIsNoFault() {
    byte[] cut = {'h', 'i', (byte) 0xc3};
    assertThatThrownBy(() -> FormatDetector.choose("f", cut, Optional.empty(), Optional.empty()))
        .hasMessageContaining("the format is not known");
  }
}

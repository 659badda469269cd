package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/// The outlet that a page, feed or mail names.
final class StatedOutletTest {

  private static Optional<String> page(String head) {
    return StatedOutlet.ofPage(
        Jsoup.parse("<html><head>" + head + "</head><body><p>Ana Ruiz.</p></body></html>"));
  }

  private static Optional<String> json(String data) {
    return page("<script type='application/ld+json'>" + data + "</script>");
  }

  private static Optional<String> mail(String head) {
    return StatedOutlet.ofMail(
        MailHead.of((head + "\r\n\r\nFrom: x@herald.example").getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void aPageIsOfItsSiteElseOfItsPublisherElseOfTheProgramThatItCallsItself() {
    String site = "<meta property='og:site_name' content=' The  Daily\nHerald '>";
    String program = "<meta name='application-name' content='Herald App'>";
    String publisher =
        "<script type='application/ld+json'>{\"publisher\":{\"name\":\"Herald Press\"}}</script>";
    assertThat(page(program + publisher + site)).contains("The Daily Herald");
    assertThat(page(program + publisher)).contains("Herald Press");
    assertThat(page(program)).contains("Herald App");
    assertThat(page("<title>Herald</title><meta name='author' content='Ana Ruiz'>")).isEmpty();
  }

  @Test
  void thePublisherIsFoundHoweverItIsTold() {
    assertThat(json("{\"publisher\":\"Вестник\"}")).contains("Вестник");
    assertThat(
            json(
                "[{\"@graph\":[{\"publisher\":{\"logo\":{\"name\":\"logo\"},\"name\":\"El Día\"}}]}]"))
        .contains("El Día");
    assertThat(
            json(
                "{\"@graph\":[{\"@id\":\"#org\",\"name\":\"El Día\"},"
                    + "{\"publisher\":{\"@id\":\"#org\"}}]}"))
        .contains("El Día");
    assertThat(json("{\"publisher\":[{\"url\":\"x\"},{\"name\":\"El Día\"}]}")).contains("El Día");
  }

  @Test
  void whatIsNoSoundDataSaysNothing() {
    for (String data :
        List.of(
            "",
            "{",
            "{\"publisher\":",
            "{\"publisher\":7}",
            "{\"publisher\":{\"name\":null}}",
            "{\"publisher\":{\"@id\":\"#none\"}}",
            "{\"publisher\":{\"@id\":\"#a\",\"x\":1},\"@id\":\"#a\"}",
            "[".repeat(100_000),
            "{\"a\":".repeat(10_000) + "\"publisher\"")) {
      assertThat(json(data)).as(data.substring(0, Math.min(40, data.length()))).isEmpty();
    }
  }

  @Test
  void aNameIsShortAndHasNoCharactersThatSteer() {
    assertThat(StatedOutlet.cleaned("a\u001b[31mb\u202Ec\u0000d\u2028e\uD800f"))
        .contains("a [31mbc d ef");
    assertThat(StatedOutlet.cleaned("\u200B \u202E ... ")).isEmpty();
    assertThat(StatedOutlet.cleaned("Вест ".repeat(100_000)).orElseThrow())
        .hasSize(99)
        .startsWith("Вест Вест");
    assertThat(StatedOutlet.cleaned("\uD83D\uDEA2a".repeat(90)).orElseThrow().codePoints())
        .hasSize(100);
  }

  @Test
  void aMailIsOfTheSendersOrganisation() {
    assertThat(mail("From: ana@gmail.com\r\nOrganization: =?utf-8?Q?El_D=C3=ADa?=\r\n  de Lima"))
        .contains("El Día de Lima");
    assertThat(mail("From: \"The Daily Herald\" <desk@mail.dailyherald.example>"))
        .contains("The Daily Herald");
    assertThat(mail("From: =?utf-8?B?QkJDIE5ld3M=?= <x@news.bbc.co.uk>")).contains("BBC News");
  }

  @Test
  void aPersonsNameIsNotTheOrganisationsAndFreeAddressesTellNone() {
    assertThat(mail("To: b@c.example\r\nFrom: Ana Ruiz\r\n <ana.ruiz@news.herald.example>"))
        .contains("herald.example");
    assertThat(mail("From: Ana Ruiz <ana@herald.co.uk>")).contains("herald.co.uk");
    for (String free : List.of("gmail.com", "mail.ru", "yahoo.co.uk", "localhost")) {
      assertThat(mail("From: Ana Ruiz <ana@%s>".formatted(free))).as(free).isEmpty();
    }
    for (String broken : List.of("From: ", "From: Ana Ruiz", "From: <@>", "From: a@b@c", "X: y")) {
      assertThat(mail(broken).orElse("")).as(broken).doesNotContain("herald");
    }
  }

  @Test
  void aFeedIsOfItsTitleAndAnEntryOfWhereItIsTakenFrom() {
    String feed =
        "<rss><channel><title>World &amp;amp; Sea</title>"
            + "<item><title>Ana Ruiz owns Corvo.</title><source url='x'>El Día</source></item>"
            + "<item><title>Ana Ruiz sold Corvo.</title></item></channel></rss>";
    assertThat(FeedText.of(feed).outlet()).contains("World & Sea");
    assertThat(FeedText.entries(feed))
        .extracting(entry -> entry.outlet().orElse(""))
        .containsExactly("El Día", "World & Sea");
    String atom =
        "<feed><title><![CDATA[Вестник]]></title><entry><title>Ana Ruiz owns Corvo.</title>"
            + "<source><id>7</id><title>El Día</title></source></entry></feed>";
    assertThat(FeedText.of(atom).outlet()).contains("Вестник");
    assertThat(FeedText.entries(atom).getFirst().outlet()).contains("El Día");
  }
}

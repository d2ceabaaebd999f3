package org.cursus.app.ai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.cursus.app.platform.web.PrivateAddresses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/// What is read from an answer, without any server.
class AnswerTests {

  private static final JsonShape SHAPE = JsonShape.of(SamplePurpose.Skills.class);

  private static List<String> faults(String json) {
    return SHAPE.faults(JsonMapper.shared().readTree(json));
  }

  @Test
  void namesEachFaultOfAShape() {
    assertThat(
            faults(
                """
                {"skills": [{"name": 3, "times": 1.5, "tool": "yes", "more": 1}, 7], "mood": "SAD"}"""))
        .containsExactlyInAnyOrder(
            "/skills/0/name must be of type string.",
            "/skills/0/times must be of type integer.",
            "/skills/0/tool must be of type boolean.",
            "/skills/1 must be of type object.",
            "/mood must be one of [\"GLAD\",\"TIRED\"].");
    assertThat(faults("{}")).containsExactly("/skills is missing.", "/mood is missing.");
    assertThat(faults("[]")).containsExactly("The answer must be of type object.");
  }

  @Test
  void refusesARecordWithoutAForm() {
    record Loose(Map<String, String> any) {}
    record Endless(@org.jspecify.annotations.Nullable Endless again) {}
    assertThatThrownBy(() -> JsonShape.of(Loose.class))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> JsonShape.of(Endless.class))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"skills\":[],\"mood\":\"GLAD\"}",
        "<think>{\"skills\":1}</think>{\"skills\":[],\"mood\":\"GLAD\"}",
        "{\"a\":1} then {\"skills\":[],\"mood\":\"GLAD\"}",
        "```json\n{\"skills\":[],\"mood\":\"GLAD\",\"note\":null}\n```",
        "hm {x} { {\"skills\":[],\"mood\":\"GLAD\"} }"
      })
  void findsTheObject(String text) {
    var found = AnswerJson.find(text, SHAPE).orElseThrow();
    assertThat(SHAPE.faults(found)).isEmpty();
  }

  @Test
  void isQuickOnHostileAnswers() {
    var started = System.nanoTime();
    assertThat(AnswerJson.find("{\"a\":".repeat(300_000), SHAPE)).isEmpty();
    assertThat(AnswerJson.find("<think>".repeat(200_000), SHAPE)).isEmpty();
    assertThat((System.nanoTime() - started) / 1_000_000).isLessThan(3_000);
  }

  @ParameterizedTest
  @CsvSource({
    "en, Led a team of five and was responsible for the platform with which they work",
    "de, Leitung eines Teams von fünf Personen und verantwortlich für die Plattform mit der sie arbeiten und das Budget",
    "fr, Direction d une équipe de cinq personnes pour la plateforme et responsable du budget dans les délais avec des pairs",
    "es, Responsable de un equipo con cinco personas y de la plataforma que usan los clientes para el pago",
    "HAN, 负责一个五人团队的平台开发工作",
    "CYRILLIC, Руководил командой из пяти человек"
  })
  void tellsLanguages(String language, String text) {
    assertThat(Languages.of(text)).contains(language);
  }

  @Test
  void saysNothingOfAListOfSkills() {
    assertThat(Languages.of("Java, SQL, Kubernetes, React, AWS, Docker, Git, Linux")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "10.1.2.3",
        "172.16.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "0.0.0.0",
        "::1",
        "fd00::1",
        "fe80::1",
        "::ffff:10.0.0.1",
        "64:ff9b::a00:1",
        "2002:a00:1::",
        "224.0.0.1",
        "255.255.255.255",
        "198.18.0.1"
      })
  void knowsPrivateAddresses(String address) throws Exception {
    assertThat(PrivateAddresses.isPrivate(InetAddress.getByName(address))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1.1.1.1", "172.32.0.1", "100.128.0.1", "2606:4700::1111", "64:ff9b::101:101"})
  void knowsAddressesOfTheInternet(String address) throws Exception {
    assertThat(PrivateAddresses.isPrivate(InetAddress.getByName(address))).isFalse();
  }

  @Test
  void readsHowLongToWait() {
    assertThat(wait("7")).isEqualTo(Duration.ofSeconds(7));
    assertThat(wait("0.5")).isEqualTo(Duration.ofMillis(500));
    assertThat(wait("Sat, 21 Nov 2026 10:00:30 GMT")).isEqualTo(Duration.ofSeconds(30));
    assertThat(wait("Sat, 21 Nov 2020 10:00:30 GMT")).isEqualTo(Duration.ZERO);
    assertThat(wait("soon")).isNull();
  }

  private static Duration wait(String text) {
    return RetryAfter.of(
        HttpHeaders.of(
            Map.of("Retry-After", List.of(text), "Date", List.of("Sat, 21 Nov 2026 10:00:00 GMT")),
            (name, value) -> true));
  }
}

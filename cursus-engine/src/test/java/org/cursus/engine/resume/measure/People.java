package org.cursus.engine.resume.measure;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.cursus.engine.resume.fixtures.Person;
import org.cursus.engine.resume.measure.Pools.Pool;
import org.jspecify.annotations.Nullable;

/// Invents people. The same people every time: each has a random source of their own.
final class People {

  static final int COUNT = 66;

  private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();
  private static final Map<String, List<String>> SPOKEN =
      Map.of(
          "en", List.of("English/Native", "Spanish/Fluent", "French/B1", "German/Basic"),
          "de", List.of("Deutsch/Muttersprache", "Englisch/C1", "Französisch/B1"),
          "fr", List.of("Français/Langue maternelle", "Anglais/Courant", "Espagnol/B1"),
          "es", List.of("Español/Nativo", "Inglés/C1", "Catalán/B2"),
          "pt", List.of("Português/Nativo", "Inglês/Fluente", "Espanhol/Intermediário"));

  private final Random random;
  private final Pool trade;
  private final Pool country;
  private final int index;

  private People(int index, Pool trade, Pool country) {
    this.random = new Random(7919L * (index + 1));
    this.index = index;
    this.trade = trade;
    this.country = country;
  }

  static List<Subject> all() {
    var countries = Pools.read("countries.txt");
    var english = Pools.read("trades.txt");
    var other = Pools.read("trades-other.txt");
    var all = new ArrayList<Subject>();
    for (int i = 0; i < COUNT; i++) {
      var country = countries.get(i % countries.size());
      var native_ = other.stream().filter(t -> t.language().equals(country.language())).toList();
      boolean own = !native_.isEmpty() && i / countries.size() % 2 == 1;
      var trade =
          own
              ? native_.get(i / countries.size() / 2 % native_.size())
              : english.get((i + i / countries.size() * 3) % english.size());
      all.add(new People(i, trade, country).subject());
    }
    return all;
  }

  private Subject subject() {
    var language = trade.language().equals("en") ? "en" : country.language();
    return new Subject(
        "p%02d".formatted(index), language, country.name(), index % 3 == 2, person(language));
  }

  private Person person(String language) {
    var words = new Words(random, country);
    var given = words.any(country.get("given"));
    var family = words.any(country.get("family"));
    var middle = index % 9 == 4 ? " " + (char) ('A' + random.nextInt(20)) + "." : "";
    var plain = given + middle + " " + family;
    var suffix = trade.get("suffix");
    var name = index % 4 == 1 && !suffix.isEmpty() ? plain + ", " + words.any(suffix) : plain;
    var home = words.any(country.get("towns"));
    var careers = new Careers(random, trade, words, home);
    var work = careers.work(index);
    var phone = phone();
    return new Person(
        name,
        index % 5 == 3 ? null : words.any(trade.get("label")),
        email(given, family),
        PHONES.format(phone, index % 3 == 0 ? PhoneNumberFormat.NATIONAL : INTERNATIONAL),
        PHONES.format(phone, PhoneNumberFormat.E164),
        home,
        links(given, family),
        index % 6 == 5 ? null : words.filled(trade.get("summary").getFirst()),
        work,
        careers.education(index),
        skills(),
        spoken(language),
        certificates(words),
        projects(words));
  }

  private static final PhoneNumberFormat INTERNATIONAL = PhoneNumberFormat.INTERNATIONAL;

  private PhoneNumber phone() {
    var example =
        PHONES.getExampleNumberForType(
            country.name(),
            index % 2 == 0
                ? PhoneNumberUtil.PhoneNumberType.MOBILE
                : PhoneNumberUtil.PhoneNumberType.FIXED_LINE);
    for (int tries = 0; tries < 50; tries++) {
      var changed =
          new PhoneNumber()
              .setCountryCode(example.getCountryCode())
              .setNationalNumber(example.getNationalNumber() / 1000 * 1000 + random.nextInt(1000));
      if (PHONES.isValidNumber(changed)) {
        return changed;
      }
    }
    return example;
  }

  private String email(String given, String family) {
    var first = ascii(given);
    var last = ascii(family);
    var user =
        switch (index % 5) {
          case 0 -> first + "." + last;
          case 1 -> first.charAt(0) + last;
          case 2 -> first + "_" + last + (70 + random.nextInt(30));
          case 3 -> last + "." + first;
          default -> first + last;
        };
    return user + "@" + List.of("example.com", "mail.example.org", "example.net").get(index % 3);
  }

  private List<String> links(String given, String family) {
    var handle = ascii(given) + "-" + ascii(family);
    return switch (index % 4) {
      case 0 -> List.of("linkedin.com/in/" + handle);
      case 1 -> List.of("linkedin.com/in/" + handle, "github.com/" + ascii(given));
      case 2 -> List.of();
      default -> List.of("www." + handle + ".example.com");
    };
  }

  private static String ascii(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .toLowerCase(Locale.ROOT)
        .replace("ø", "o")
        .replace("ß", "ss")
        .replace("ı", "i")
        .replaceAll("[^a-z]", "");
  }

  private Map<String, List<String>> skills() {
    var skills = new LinkedHashMap<String, List<String>>();
    for (var group : String.join("; ", trade.get("skills")).split(" \\| ")) {
      int colon = group.indexOf(": ");
      skills.put(
          colon < 0 ? "" : group.substring(0, colon),
          List.of(group.substring(colon < 0 ? 0 : colon + 2).split(", ")));
    }
    return skills;
  }

  private List<List<String>> spoken(String language) {
    var known = SPOKEN.getOrDefault(language, List.of());
    return index % 3 == 1
        ? List.of()
        : known.subList(0, 1 + random.nextInt(known.size())).stream()
            .map(one -> List.of(one.split("/")))
            .toList();
  }

  private List<List<String>> certificates(Words words) {
    var certificates = new ArrayList<List<String>>();
    for (var one : trade.get("certificates")) {
      var parts = words.filled(one).split("/");
      if (index % 7 != 6) {
        certificates.add(List.of(parts[0], parts[1], "" + (2012 + random.nextInt(13))));
      }
    }
    return certificates;
  }

  private List<Person.Project> projects(Words words) {
    var projects = new ArrayList<Person.Project>();
    for (var name : trade.get("projects")) {
      if (index % 2 == 0 || trade.name().equals("student")) {
        @Nullable String url = projects.isEmpty() ? "github.com/demo/" + ascii(name) : null;
        projects.add(new Person.Project(name, url, words.some(trade.get("bullets"), 1)));
      }
    }
    return projects;
  }
}

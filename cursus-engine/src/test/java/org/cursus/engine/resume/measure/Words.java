package org.cursus.engine.resume.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.cursus.engine.resume.measure.Pools.Pool;

/// Picks words from the pools and fills their blanks: `{n}` a number, `{s}` an invented name, `{c}`
/// a town.
final class Words {

  private final Random random;
  private final Pool country;

  Words(Random random, Pool country) {
    this.random = random;
    this.country = country;
  }

  String any(List<String> pool) {
    return pool.get(random.nextInt(pool.size()));
  }

  String town() {
    return any(country.get("towns"));
  }

  static String bare(String town) {
    int comma = town.indexOf(',');
    return comma < 0 ? town : town.substring(0, comma);
  }

  String filled(String pattern) {
    return filled(pattern, town());
  }

  String filled(String pattern, String town) {
    return pattern
        .replace("{n}", "" + (6 + random.nextInt(30)))
        .replace("{s}", any(country.get("names")))
        .replace("{c}", bare(town));
  }

  String school(String town) {
    return filled(any(country.get("schools")), town);
  }

  /// So many different ones, filled, in any order.
  List<String> some(List<String> pool, int count) {
    var shuffled = new ArrayList<>(pool);
    Collections.shuffle(shuffled, random);
    return shuffled.subList(0, Math.min(count, pool.size())).stream().map(this::filled).toList();
  }
}

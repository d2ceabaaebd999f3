package org.cursus.app.occupation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads what is noted here of the pay of occupations and of how many people are looked for.
@Repository
class CareerWayStore {

  static final String LOCAL =
      """
      select o.onet_code, o.local_wage_median, o.local_wage_currency, o.local_wage_period, o.demand
      from occupation o
      where o.onet_code = any (:codes::text[])
      """;

  private final JdbcClient jdbc;

  CareerWayStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// @param wage what half earn less than
  record Local(
      String code,
      @Nullable BigDecimal wage,
      @Nullable String currency,
      @Nullable String period,
      @Nullable String demand) {}

  /// By code; those without notes are absent.
  Map<String, Local> local(List<String> codes) {
    return jdbc
        .sql(LOCAL)
        .param("codes", codes.toArray(String[]::new))
        .query(
            (row, number) ->
                new Local(
                    row.getString("onet_code"),
                    row.getBigDecimal("local_wage_median"),
                    row.getString("local_wage_currency"),
                    row.getString("local_wage_period"),
                    row.getString("demand")))
        .list()
        .stream()
        .collect(Collectors.toMap(Local::code, each -> each));
  }
}

package org.cursus.app.usage;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// The page on the person's own credits.
@Controller
class CreditPages {

  private final Credits credits;
  private final UsageLog log;
  private final DailyCaps caps;

  CreditPages(Credits credits, UsageLog log, DailyCaps caps) {
    this.credits = credits;
    this.log = log;
    this.caps = caps;
  }

  @GetMapping("/credits")
  String show(Model model) {
    var balance = credits.balance();
    var month = log.month(balance);
    model.addAttribute("balance", balance);
    model.addAttribute(
        "share", balance.granted() == 0 ? 0 : 100.0 * balance.left() / balance.granted());
    model.addAttribute("ledger", month.ledger());
    model.addAttribute("prices", prices(month.prices()));
    model.addAttribute("days", month.days());
    model.addAttribute("plot", SvgDays.of(balance.period(), month.days()));
    model.addAttribute("dailyTokens", caps.tokens());
    return "usage/credits";
  }

  /// In the order in which features are told of.
  private static List<Price> prices(List<Price> prices) {
    return prices.stream().sorted(java.util.Comparator.comparing(Price::feature)).toList();
  }
}

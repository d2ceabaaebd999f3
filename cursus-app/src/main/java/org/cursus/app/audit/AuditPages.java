package org.cursus.app.audit;

import java.util.UUID;
import org.cursus.app.platform.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The audit log as a page for administrators. Reading it is itself recorded.
@Controller
class AuditPages {

  private static final int PAGE = 50;
  private final AuditStore entries;
  private final SecurityAudit audit;
  private final TransactionTemplate transactions;

  AuditPages(AuditStore entries, SecurityAudit audit, TransactionTemplate transactions) {
    this.entries = entries;
    this.audit = audit;
    this.transactions = transactions;
  }

  @GetMapping("/admin/audit")
  String show(@RequestParam(required = false) @Nullable UUID before, Model model) {
    var admin = Caller.admin(Caller.current().requireUserId());
    var page =
        admin.call(
            () ->
                transactions.execute(
                    status -> {
                      audit.record(AuditAction.AUDIT_READ);
                      return entries.list(before, PAGE + 1);
                    }));
    boolean more = page.size() > PAGE;
    var shown = more ? page.subList(0, PAGE) : page;
    model.addAttribute("entries", shown);
    model.addAttribute("next", more ? "/admin/audit?before=" + shown.getLast().id() : null);
    return "admin/audit";
  }
}

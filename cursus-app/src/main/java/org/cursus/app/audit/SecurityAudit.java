package org.cursus.app.audit;

import java.util.UUID;
import org.cursus.app.platform.Caller;
import org.cursus.app.platform.web.NetworkAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// Adds to the audit log, in the transaction of what it tells of where there is one.
@Service
public class SecurityAudit {

  private static final int LONGEST_USER_AGENT = 300;
  private final AuditStore entries;

  SecurityAudit(AuditStore entries) {
    this.entries = entries;
  }

  /// Tells that the caller did something.
  @Transactional
  public void record(AuditAction action) {
    record(action, null, null);
  }

  /// Tells that the caller did something to a thing.
  ///
  /// @param resourceType such as `resume`
  @Transactional
  public void record(AuditAction action, @Nullable String resourceType, @Nullable UUID resourceId) {
    String address = null;
    String agent = null;
    if (RequestContextHolder.getRequestAttributes()
        instanceof ServletRequestAttributes attributes) {
      address = NetworkAddress.of(attributes.getRequest());
      agent = attributes.getRequest().getHeader("User-Agent");
    }
    if (agent != null && agent.length() > LONGEST_USER_AGENT) {
      agent = agent.substring(0, LONGEST_USER_AGENT);
    }
    entries.add(Caller.current().userId(), action, resourceType, resourceId, address, agent);
  }
}

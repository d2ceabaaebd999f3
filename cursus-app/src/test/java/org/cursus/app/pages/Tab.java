package org.cursus.app.pages;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// What a window is made of: a context and a page of the browser. To make one takes a second, most
/// of it for a process of its own, so it is given back, emptied, and taken for the next window.
final class Tab {

  private static final Deque<Tab> IDLE = new ArrayDeque<>();

  private final BrowserContext context;
  private final Page page;
  private final CDPSession session;
  private final String url;
  private final boolean scripts;
  private final List<String> complaints = new ArrayList<>();
  private boolean taken;

  private Tab(com.microsoft.playwright.Browser browser, String url, boolean scripts) {
    this.url = url;
    this.scripts = scripts;
    context =
        browser.newContext(
            new NewContextOptions()
                .setBaseURL(url)
                .setJavaScriptEnabled(scripts)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setTimezoneId("Asia/Kolkata"));
    page = context.newPage();
    page.setDefaultTimeout(Browser.PATIENCE);
    page.onPageError(complaints::add);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            complaints.add(message.text());
          }
        });
    session = context.newCDPSession(page);
  }

  /// One in which nothing has happened, as far as a page can tell.
  static Tab take(com.microsoft.playwright.Browser browser, String url, boolean scripts) {
    var idle =
        IDLE.stream()
            .filter(each -> each.url.equals(url) && each.scripts == scripts)
            .findFirst()
            .orElse(null);
    var tab = idle == null ? new Tab(browser, url, scripts) : idle;
    IDLE.remove(tab);
    tab.complaints.clear();
    tab.taken = true;
    return tab;
  }

  Page page() {
    return page;
  }

  /// What went wrong in it, as it goes wrong.
  List<String> complaints() {
    return complaints;
  }

  /// Forgets all that happened. A tab that cannot is not taken again.
  void giveBack() {
    if (!taken) {
      return;
    }
    taken = false;
    try {
      context.pages().stream().filter(each -> each != page).toList().forEach(Page::close);
      context.setOffline(false);
      page.unrouteAll();
      if (scripts) {
        page.evaluate("sessionStorage.clear()");
      }
      page.navigate("about:blank");
      context.clearCookies();
      var all = new JsonObject();
      all.addProperty("origin", url);
      all.addProperty("storageTypes", "all");
      session.send("Storage.clearDataForOrigin", all);
      IDLE.add(this);
    } catch (PlaywrightException e) {
      context.close();
    }
  }
}

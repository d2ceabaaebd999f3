package org.cursus.app.account;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/// Sends the mails of an account, where the operator configured SMTP.
@Component
class AccountMail {

  private static final Logger log = LoggerFactory.getLogger(AccountMail.class);

  private final @Nullable JavaMailSender sender;
  private final String from;
  private final String publicUrl;

  AccountMail(
      @Value("${cursus.mail.url}") String url,
      @Value("${cursus.mail.from}") String from,
      @Value("${cursus.public-url}") String publicUrl) {
    this.sender = url.isBlank() ? null : sender(url.strip());
    this.from = from;
    this.publicUrl = publicUrl;
  }

  boolean configured() {
    return sender != null;
  }

  /// @param url `smtp://user:password@host:587`, or `smtps` for TLS from the first byte
  private static @Nullable JavaMailSender sender(String address) {
    URI url;
    try {
      url = new URI(address);
    } catch (URISyntaxException e) {
      // Its message would quote the password.
      log.error("CURSUS_SMTP_URL is not understood, so no mail is sent. Escape signs as in a URL.");
      return null;
    }
    var mailer = new JavaMailSenderImpl();
    mailer.setHost(url.getHost());
    mailer.setProtocol(url.getScheme());
    if (url.getPort() > 0) {
      mailer.setPort(url.getPort());
    }
    if (url.getUserInfo() != null) {
      var parts = url.getUserInfo().split(":", 2);
      mailer.setUsername(parts[0]);
      mailer.setPassword(parts.length > 1 ? parts[1] : "");
    }
    var properties = mailer.getJavaMailProperties();
    properties.put("mail.smtp.starttls.enable", "true");
    if (url.getUserInfo() != null) {
      // A password, and links that open accounts, never travel in the clear.
      properties.put("mail.smtp.starttls.required", "true");
    }
    properties.put("mail." + url.getScheme() + ".connectiontimeout", "10000");
    properties.put("mail." + url.getScheme() + ".timeout", "10000");
    return mailer;
  }

  void sendVerification(String to, String secret) {
    send(
        to,
        "Is this your e-mail address?",
        """
        Somebody signed up to Cursus with this e-mail address. If it was you, open this link
        within three days:

        %s/verify-email?token=%s

        If it was not you, you need not do anything.
        """
            .formatted(publicUrl, secret));
  }

  void sendReset(String to, String secret) {
    send(
        to,
        "Set a new password",
        """
        Somebody asked to set a new password for your Cursus account. If it was you, open this
        link within an hour:

        %s/reset-password?token=%s

        If it was not you, you need not do anything; your password stays as it is.
        """
            .formatted(publicUrl, secret));
  }

  /// @param days until the account is erased
  void sendDeletion(String to, long days) {
    send(
        to,
        "Your account will be erased",
        """
        Somebody who is signed in to your Cursus account asked to have it erased. That happens in
        %d days. If you want to keep it, sign in before then:

        %s/sign-in
        """
            .formatted(days, publicUrl));
  }

  private void send(String to, String subject, String text) {
    var message = new SimpleMailMessage();
    message.setFrom(from);
    message.setTo(to);
    message.setSubject(subject);
    message.setText(text);
    // Nobody waits for the mail server, and how long an answer takes does not tell whether there
    // was an account to send a mail to.
    Thread.ofVirtual().name("mail").start(() -> send(message));
  }

  private void send(SimpleMailMessage message) {
    try {
      Objects.requireNonNull(sender).send(message);
    } catch (MailException e) {
      // The person sees the same page either way; the operator must see why no mail came.
      log.error(
          "A mail could not be sent. Check CURSUS_SMTP_URL. {}", e.getClass().getSimpleName());
    }
  }
}

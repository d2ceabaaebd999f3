package org.cursus.app.account;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.cursus.app.testing.Patience;

/// A mail server that takes every mail and delivers it to the test.
final class MailServer {

  private static final Pattern LINK = Pattern.compile("http://\\S+?(/\\S+\\?token=[0-9a-f]+)");

  private final ServerSocket socket;
  private final BlockingQueue<Mail> mails = new LinkedBlockingQueue<>();

  /// One mail as it arrived.
  record Mail(String to, String text) {

    /// The path of the link in the mail.
    String link() {
      var link = LINK.matcher(text);
      if (!link.find()) {
        throw new AssertionError("no link in: " + text);
      }
      return link.group(1);
    }
  }

  MailServer() {
    try {
      socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofVirtual().start(this::serve);
  }

  String url() {
    return "smtp://localhost:" + socket.getLocalPort();
  }

  /// The next mail, waiting for it.
  Mail next() throws InterruptedException {
    var mail = mails.poll(Patience.LIMIT.toSeconds(), TimeUnit.SECONDS);
    if (mail == null) {
      throw new AssertionError("no mail came");
    }
    return mail;
  }

  boolean isEmpty() {
    return mails.isEmpty();
  }

  private void serve() {
    while (!socket.isClosed()) {
      try (var connection = socket.accept()) {
        converse(connection);
      } catch (IOException e) {
        // The next one may do better.
      }
    }
  }

  private void converse(Socket connection) throws IOException {
    var in =
        new BufferedReader(
            new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8));
    var out = new PrintWriter(connection.getOutputStream(), true, StandardCharsets.UTF_8);
    out.print("220 test\r\n");
    out.flush();
    var to = "";
    for (String line; (line = in.readLine()) != null; ) {
      var reply = "250 ok";
      if (line.startsWith("RCPT TO:")) {
        to = line.substring(line.indexOf('<') + 1, line.indexOf('>'));
      } else if (line.equals("DATA")) {
        out.print("354 go on\r\n");
        out.flush();
        mails.add(new Mail(to, untilTheDot(in)));
      } else if (line.equals("QUIT")) {
        reply = "221 bye";
      }
      out.print(reply + "\r\n");
      out.flush();
    }
  }

  private static String untilTheDot(BufferedReader in) throws IOException {
    var text = new StringBuilder();
    for (String line; (line = in.readLine()) != null && !line.equals("."); ) {
      text.append(line).append('\n');
    }
    return text.toString();
  }
}

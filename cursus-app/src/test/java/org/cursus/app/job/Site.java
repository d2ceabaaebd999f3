package org.cursus.app.job;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;

/// A site with postings on this machine.
final class Site implements AutoCloseable {

  private final HttpServer server;

  Site() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.start();
  }

  /// What a path answers with.
  interface Answer {
    void give(HttpExchange exchange) throws IOException;
  }

  String url(String path) {
    return "http://127.0.0.1:" + port() + path;
  }

  int port() {
    return server.getAddress().getPort();
  }

  void on(String path, Answer answer) {
    server.createContext(
        path,
        exchange -> {
          try (exchange) {
            answer.give(exchange);
          }
        });
  }

  void page(String path, String type, String body) {
    on(
        path,
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", type);
          exchange.getResponseHeaders().set("Content-Encoding", "gzip");
          exchange.sendResponseHeaders(200, 0);
          try (var out = new GZIPOutputStream(exchange.getResponseBody())) {
            out.write(body.getBytes(StandardCharsets.UTF_8));
          }
        });
  }

  void redirect(String path, String to) {
    on(
        path,
        exchange -> {
          exchange.getResponseHeaders().set("Location", to);
          exchange.sendResponseHeaders(302, -1);
        });
  }

  void status(String path, int status) {
    on(path, exchange -> exchange.sendResponseHeaders(status, -1));
  }

  /// A page without an end, in pieces with a pause between.
  void endless(String path, int piece, long pauseMillis) {
    on(
        path,
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "text/html");
          exchange.sendResponseHeaders(200, 0);
          send(exchange.getResponseBody(), new byte[piece], pauseMillis);
        });
  }

  private static void send(OutputStream out, byte[] piece, long pauseMillis) throws IOException {
    try {
      while (true) {
        out.write(piece);
        out.flush();
        Thread.sleep(pauseMillis);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}

package org.cursus.app.job;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/// One request over HTTP/1.1 to an address that was checked before. Java's own client looks names
/// up by itself, and a name may mean something else a moment after it was checked; here the
/// connection goes to the very address.
final class PageExchange implements AutoCloseable {

  private static final int MOST_HEADER_BYTES = 64 * 1024;

  private final Socket plain = new Socket(Proxy.NO_PROXY);
  private final URI page;

  private PageExchange(URI page) {
    this.page = page;
  }

  /// What came back.
  ///
  /// @param headers by their names in small letters; of several the last counts
  /// @param body empty for any status but 200
  record Answer(int status, Map<String, String> headers, byte[] body) {

    String header(String name) {
      return headers.getOrDefault(name, "");
    }
  }

  /// The answer was larger than allowed.
  static final class TooLarge extends IOException {}

  /// Asks for a page.
  ///
  /// @param address of the page's host
  /// @param most bytes of the body
  /// @param millis until the connection is cut, whatever it is doing
  /// @throws TooLarge when there is more
  static Answer get(URI page, InetAddress address, int most, long millis) throws IOException {
    try (var exchange = new PageExchange(page)) {
      var alarm = Thread.ofVirtual().start(() -> exchange.closeAfter(millis));
      try {
        return exchange.answer(address, most, (int) Math.max(1, millis));
      } finally {
        alarm.interrupt();
      }
    }
  }

  private void closeAfter(long millis) {
    try {
      Thread.sleep(millis);
      plain.close();
    } catch (InterruptedException | IOException done) {
      // Nobody waits any more.
    }
  }

  private Answer answer(InetAddress address, int most, int millis) throws IOException {
    plain.connect(new InetSocketAddress(address, port(page)), millis);
    plain.setSoTimeout(millis);
    var socket = page.getScheme().equals("https") ? secured() : plain;
    socket.getOutputStream().write(request().getBytes(StandardCharsets.US_ASCII));
    socket.getOutputStream().flush();
    var in = new BufferedInputStream(socket.getInputStream());
    int status = status(in);
    var headers = headers(in);
    return new Answer(status, headers, status == 200 ? body(in, headers, most) : new byte[0]);
  }

  private Socket secured() throws IOException {
    var factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
    var secured = (SSLSocket) factory.createSocket(plain, page.getHost(), port(page), true);
    var parameters = secured.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    secured.setSSLParameters(parameters);
    secured.startHandshake();
    return secured;
  }

  /// The port that an address means.
  static int port(URI page) {
    return page.getPort() > 0 ? page.getPort() : page.getScheme().equals("https") ? 443 : 80;
  }

  private String request() {
    var path = page.getRawPath() == null || page.getRawPath().isEmpty() ? "/" : page.getRawPath();
    return "GET "
        + path
        + (page.getRawQuery() == null ? "" : "?" + page.getRawQuery())
        + " HTTP/1.1\r\nHost: "
        + page.getHost()
        + (page.getPort() > 0 ? ":" + page.getPort() : "")
        + "\r\nUser-Agent: Cursus (a person asked for this page)"
        + "\r\nAccept: text/html, application/xhtml+xml, text/plain;q=0.8"
        + "\r\nAccept-Language: en, *;q=0.5"
        + "\r\nAccept-Encoding: gzip\r\nConnection: close\r\n\r\n";
  }

  private static int status(InputStream in) throws IOException {
    for (int i = 0; i < 5; i++) {
      var line = line(in, MOST_HEADER_BYTES);
      if (!line.matches("HTTP/1\\.[01] \\d{3}.*")) {
        throw new IOException("no HTTP");
      }
      int status = Integer.parseInt(line.substring(9, 12));
      if (status >= 200) {
        return status;
      }
      headers(in);
    }
    throw new IOException("no end of interim answers");
  }

  private static Map<String, String> headers(InputStream in) throws IOException {
    var headers = new TreeMap<String, String>();
    int left = MOST_HEADER_BYTES;
    for (var line = line(in, left); !line.isEmpty(); line = line(in, left)) {
      left -= line.length() + 2;
      int colon = line.indexOf(':');
      if (colon > 0) {
        headers.put(
            line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
            line.substring(colon + 1).strip());
      }
    }
    return headers;
  }

  private static String line(InputStream in, int most) throws IOException {
    var line = new ByteArrayOutputStream();
    int sign;
    while ((sign = in.read()) != '\n') {
      if (sign < 0 || line.size() > most) {
        throw new IOException("no line");
      }
      line.write(sign);
    }
    return line.toString(StandardCharsets.ISO_8859_1).strip();
  }

  private static byte[] body(InputStream in, Map<String, String> headers, int most)
      throws IOException {
    var length = headers.getOrDefault("content-length", "");
    boolean chunked =
        headers.getOrDefault("transfer-encoding", "").toLowerCase(Locale.ROOT).contains("chunked");
    boolean counted = !chunked && length.matches("\\d{1,18}");
    if (counted && Long.parseLong(length) > most) {
      throw new TooLarge();
    }
    var raw = chunked ? new ChunkedBody(in) : in;
    var coding = headers.getOrDefault("content-encoding", "").toLowerCase(Locale.ROOT);
    if (coding.contains("gzip")) {
      return all(new GZIPInputStream(raw), most);
    }
    if (!coding.isEmpty() && !coding.equals("identity")) {
      throw new IOException("a coding that was not asked for");
    }
    return counted ? raw.readNBytes(Integer.parseInt(length)) : all(raw, most);
  }

  private static byte[] all(InputStream in, int most) throws IOException {
    var body = in.readNBytes(most + 1);
    if (body.length > most) {
      throw new TooLarge();
    }
    return body;
  }

  @Override
  public void close() throws IOException {
    plain.close();
  }
}

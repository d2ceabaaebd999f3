package org.cursus.app.bench;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/// One connection that sends the same request again and again. Bare, so that most of the machine is
/// left to the server: an ordinary HTTP client needs as much of it as the server does.
final class HttpConnection implements AutoCloseable {

  private static final byte[] END_OF_HEAD = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
  private static final String LENGTH = "content-length: ";

  private final String host;
  private final int port;
  private final byte[] request;
  private final byte[] buffer = new byte[1 << 20];
  private Socket socket;

  HttpConnection(URI target, String token) throws IOException {
    this.host = target.getHost();
    this.port = target.getPort();
    this.request =
        "GET %s HTTP/1.1\r\nHost: %s:%d\r\nAuthorization: Bearer %s\r\n\r\n"
            .formatted(target.getPath(), host, port, token)
            .getBytes(StandardCharsets.US_ASCII);
    this.socket = connect();
  }

  private Socket connect() throws IOException {
    var connected = new Socket(host, port);
    connected.setTcpNoDelay(true);
    return connected;
  }

  /// Sends the request and reads the answer.
  ///
  /// @throws IOException when the answer is not exactly this
  void exchange(byte[] expected) throws IOException {
    socket.getOutputStream().write(request);
    int filled = 0;
    int headEnd;
    do {
      filled += read(filled);
      headEnd = endOfHead(filled);
    } while (headEnd < 0);
    var head = new String(buffer, 0, headEnd, StandardCharsets.US_ASCII).toLowerCase(Locale.ROOT);
    int end = headEnd + length(head);
    while (filled < end) {
      filled += read(filled);
    }
    if (!head.startsWith("http/1.1 200")
        || !Arrays.equals(buffer, headEnd, filled, expected, 0, expected.length)) {
      throw new IOException(
          "a wrong answer: " + new String(buffer, 0, filled, StandardCharsets.UTF_8));
    }
    if (head.contains("connection: close")) {
      // The server ends each connection after some requests, as every client must bear.
      socket.close();
      socket = connect();
    }
  }

  private int read(int filled) throws IOException {
    int count = socket.getInputStream().read(buffer, filled, buffer.length - filled);
    if (count <= 0) {
      throw new IOException("the connection ended within an answer");
    }
    return count;
  }

  /// Where the body begins, or -1.
  private int endOfHead(int filled) {
    for (int i = END_OF_HEAD.length; i <= filled; i++) {
      if (Arrays.equals(buffer, i - END_OF_HEAD.length, i, END_OF_HEAD, 0, END_OF_HEAD.length)) {
        return i;
      }
    }
    return -1;
  }

  private static int length(String head) throws IOException {
    int at = head.indexOf(LENGTH);
    if (at < 0) {
      throw new IOException("an answer without its length: " + head);
    }
    int start = at + LENGTH.length();
    return Integer.parseInt(head.substring(start, head.indexOf('\r', start)));
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}

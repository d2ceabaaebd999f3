package org.cursus.app.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Takes in no more of a body than anybody needs to send: what is read into memory as a whole could
/// otherwise fill it, and a visitor without an account could end the server with one request. Forms
/// and uploads have limits of their own, and archives are not kept in memory.
@Component
final class BodyLimit extends OncePerRequestFilter {

  /// A JSON tree takes some thirty times as much memory as its text, so this is not generous. The
  /// longest thing there is, the document of an assessment, has a million characters at most.
  static final int JSON = 2 << 20;

  /// Tables, such as CSV.
  static final int OTHER = 21 << 20;

  private final ProblemWriter problems;

  BodyLimit(ProblemWriter problems) {
    this.problems = problems;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    var type = type(request);
    return type.startsWith("multipart/") || type.startsWith("application/zip");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    int most = type(request).contains("json") ? JSON : OTHER;
    if (request.getContentLengthLong() > most) {
      problems.write(request, response, UploadProblem.BODY_TOO_LARGE);
      return;
    }
    chain.doFilter(new Limited(request, most), response);
  }

  private static String type(HttpServletRequest request) {
    var type = request.getContentType();
    return type == null ? "" : type.toLowerCase(Locale.ROOT);
  }

  /// A request whose body ends with a problem where it grows too large; it need not say before how
  /// large it is.
  private static final class Limited extends HttpServletRequestWrapper {

    private final int most;

    Limited(HttpServletRequest request, int most) {
      super(request);
      this.most = most;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
      return new Counted(super.getInputStream(), most);
    }
  }

  private static final class Counted extends ServletInputStream {

    private final ServletInputStream in;
    private long left;

    Counted(ServletInputStream in, int most) {
      this.in = in;
      this.left = most;
    }

    @Override
    public int read() throws IOException {
      int read = in.read();
      count(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int read = in.read(bytes, from, length);
      count(Math.max(0, read));
      return read;
    }

    private void count(int read) {
      left -= read;
      if (left < 0) {
        throw UploadProblem.BODY_TOO_LARGE.problem();
      }
    }

    @Override
    public boolean isFinished() {
      return in.isFinished();
    }

    @Override
    public boolean isReady() {
      return in.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
      in.setReadListener(listener);
    }
  }
}

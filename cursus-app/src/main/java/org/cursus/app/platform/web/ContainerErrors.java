package org.cursus.app.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.cursus.app.platform.PlatformProblem;
import org.cursus.app.platform.ProblemType;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/// Answers what failed before or after any controller of ours, such as an address that the
/// container itself refuses, in the same words as everything else.
@Controller
class ContainerErrors implements ErrorController {

  private final ProblemWriter problems;

  ContainerErrors(ProblemWriter problems) {
    this.problems = problems;
  }

  @RequestMapping("/error")
  void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    problems.write(request, response, ofStatus(status instanceof Integer code ? code : 404));
  }

  private static ProblemType ofStatus(int status) {
    return switch (status) {
      case 401 -> PlatformProblem.SIGN_IN_REQUIRED;
      case 403 -> PlatformProblem.NOT_ALLOWED;
      case 404 -> PlatformProblem.NOT_FOUND;
      case 413 -> UploadProblem.BODY_TOO_LARGE;
      default -> status < 500 ? PlatformProblem.REQUEST_INVALID : PlatformProblem.UNEXPECTED;
    };
  }
}

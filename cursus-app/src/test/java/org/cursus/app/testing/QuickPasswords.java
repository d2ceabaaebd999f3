package org.cursus.app.testing;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/// bcrypt at its least cost: each of the hundreds of people of the tests signs up and in, and at
/// the cost of the product that would be a fifth of the whole run. `AccountApiTests` looks at the
/// product's own.
@TestConfiguration
public class QuickPasswords {

  private static final int LEAST_COST = 4;

  @Bean
  @Primary
  PasswordEncoder quickPasswordEncoder() {
    return new BCryptPasswordEncoder(LEAST_COST);
  }
}

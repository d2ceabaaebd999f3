package org.cursus.app.resume;

import java.time.Duration;
import org.cursus.engine.sandbox.ParserPool;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The child JVMs that read documents: one for each worker, and one for whoever is looking at pages
/// or uploading meanwhile.
@Configuration(proxyBeanMethods = false)
class ParserConfiguration {

  @Bean(destroyMethod = "close")
  ParserPool parsers(
      @Value("${cursus.workers}") int workers,
      @Value("${cursus.parser.heap-megabytes}") int heap,
      @Value("${cursus.parser.time-limit}") Duration limit,
      @Value("${cursus.parser.scan-limit}") Duration scanLimit,
      @Value("${cursus.parser.tesseract}") String tesseract) {
    return new ParserPool(new ParserPool.Settings(workers + 1, heap, limit, scanLimit, tesseract));
  }
}

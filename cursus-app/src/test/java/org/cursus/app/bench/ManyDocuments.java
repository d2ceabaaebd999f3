package org.cursus.app.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// As many documents as are asked for: those of the tests and of the measuring set, over and over.
final class ManyDocuments {

  private static final int FROM_MEASURING_SET = 60;

  private final List<Document> documents = new ArrayList<>();

  record Document(String fileName, byte[] content) {}

  ManyDocuments() throws IOException {
    Fixture.all().forEach(one -> documents.add(new Document(one.fileName(), one.content())));
    var printed = printed();
    int step = Math.max(1, printed.size() / FROM_MEASURING_SET);
    for (int i = 0; i < printed.size(); i += step) {
      var file = printed.get(i);
      documents.add(new Document(file.getFileName().toString(), Files.readAllBytes(file)));
    }
  }

  private static List<Path> printed() throws IOException {
    var folder = Checkout.path().resolve("target/measure");
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var files = Files.list(folder)) {
      return files.filter(file -> file.toString().matches(".*\\.(pdf|docx|txt)")).sorted().toList();
    }
  }

  Document get(int index) {
    return documents.get(index % documents.size());
  }
}

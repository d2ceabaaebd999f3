package org.cursus.engine.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BitmapCodesTests {

  @Test
  void readsLettersLigaturesAndDashes() {
    assertThat(BitmapCodes.text('A')).isEqualTo("A");
    assertThat(BitmapCodes.text(21)).isEqualTo("–");
    assertThat(BitmapCodes.text(28)).isEqualTo("fi");
    assertThat(BitmapCodes.text(0xE9)).isEqualTo("é");
    assertThat(BitmapCodes.text(3)).isNull();
  }
}

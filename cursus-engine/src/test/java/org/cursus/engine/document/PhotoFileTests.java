package org.cursus.engine.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/// Photos are drawn anew, upright and without what the camera wrote into them.
class PhotoFileTests {

  private static byte[] picture(int width, int height, String format, int type) throws IOException {
    var picture = new BufferedImage(width, height, type);
    var pen = picture.createGraphics();
    pen.setColor(Color.RED);
    pen.fillRect(0, 0, width / 2, height / 2);
    pen.dispose();
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(picture, format, bytes);
    return bytes.toByteArray();
  }

  /// With an Exif block that says the camera was held upright, and where.
  private static byte[] fromACamera(byte[] jpeg) throws IOException {
    var exif =
        HexFormat.of()
            .parseHex(
                "4d4d002a00000008"
                    + "0001"
                    + "0112"
                    + "0003"
                    + "00000001"
                    + "00060000"
                    + "00000000");
    var place = "taken at 53.8 N 1.5 W".getBytes(StandardCharsets.US_ASCII);
    var bytes = new ByteArrayOutputStream();
    bytes.write(jpeg, 0, 2);
    int length = 2 + 6 + exif.length + place.length;
    bytes.write(new byte[] {(byte) 0xff, (byte) 0xe1, (byte) (length >> 8), (byte) length});
    bytes.write("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
    bytes.write(exif);
    bytes.write(place);
    bytes.write(jpeg, 2, jpeg.length - 2);
    return bytes.toByteArray();
  }

  @Test
  void aPhotoIsTurnedUprightMadeSmallerAndSaysNothingBesides() throws Exception {
    var taken = fromACamera(picture(2400, 1600, "jpeg", BufferedImage.TYPE_INT_RGB));
    assertThat(new String(taken, StandardCharsets.ISO_8859_1)).contains("taken at");

    var drawn = PhotoFile.redraw(taken);

    assertThat(drawn.mediaType()).isEqualTo("image/jpeg");
    assertThat(new String(drawn.content(), StandardCharsets.ISO_8859_1))
        .doesNotContain("taken at", "Exif");
    var picture = ImageIO.read(new ByteArrayInputStream(drawn.content()));
    assertThat(picture.getWidth()).isEqualTo(600);
    assertThat(picture.getHeight()).isEqualTo(900);
    // The corner that the camera saw at the top left is at the top right.
    assertThat(new Color(picture.getRGB(590, 10)).getRed()).isGreaterThan(200);
    assertThat(new Color(picture.getRGB(10, 10)).getRed()).isLessThan(60);
  }

  @Test
  void whatLetsThePaperThroughStaysAPng() throws Exception {
    var drawn = PhotoFile.redraw(picture(100, 120, "png", BufferedImage.TYPE_INT_ARGB));
    assertThat(drawn.mediaType()).isEqualTo("image/png");
  }

  @Test
  void whatIsNoPhotoIsRefused() throws Exception {
    var png = picture(100, 100, "png", BufferedImage.TYPE_INT_RGB);
    // A head that promises 100,000 by 100,000 pixels.
    var bomb = png.clone();
    bomb[17] = 1;
    bomb[21] = 1;
    assertThatThrownBy(() -> PhotoFile.redraw(bomb)).isInstanceOf(UnreadableDocument.class);
    var cut = java.util.Arrays.copyOf(png, 60);
    assertThatThrownBy(() -> PhotoFile.redraw(cut)).isInstanceOf(UnreadableDocument.class);
    assertThatThrownBy(() -> PhotoFile.redraw("GIF89a".getBytes(StandardCharsets.US_ASCII)))
        .isInstanceOf(UnreadableDocument.class);
  }
}

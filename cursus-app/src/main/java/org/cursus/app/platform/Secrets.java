package org.cursus.app.platform;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// The installation's one secret, and what is derived from it (HKDF, RFC 5869): the key of files at
/// rest, the passwords of the database roles, and keyed hashes. All nodes of an installation share
/// it.
public final class Secrets {

  private static final SecureRandom RANDOM = new SecureRandom();
  private final byte[] master;

  private Secrets(byte[] master) {
    this.master = master;
  }

  /// From text that an operator chose, such as `CURSUS_SECRET`.
  ///
  /// @throws IllegalArgumentException when it has fewer than 32 characters
  public static Secrets of(String text) {
    if (text.length() < 32) {
      throw new IllegalArgumentException(
          "CURSUS_SECRET is too short. Use at least 32 random characters.");
    }
    return new Secrets(text.getBytes(StandardCharsets.UTF_8));
  }

  /// From a file, made with a random secret when it is not there; only its owner may read it.
  public static Secrets ofFile(Path file) throws IOException {
    if (!Files.exists(file)) {
      create(file);
    }
    return of(Files.readString(file).strip());
  }

  private static void create(Path file) throws IOException {
    var ownerOnly =
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    // Written beside and moved when whole, so that no start ever finds half a secret.
    var unfinished =
        Files.createTempFile(file.toAbsolutePath().getParent(), "secret", "", ownerOnly);
    try (var channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
      var text = randomToken() + randomToken() + "\n";
      channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
      channel.force(true);
    }
    Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
  }

  /// 128 random bits in hexadecimal: unguessable, safe in URLs, cookies and headers.
  public static String randomToken() {
    var bytes = new byte[16];
    RANDOM.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  /// SHA-256 of a random token, as it is stored. A random token needs no salt and no slow hash.
  public static byte[] hash(String token) {
    return sha256(token.getBytes(StandardCharsets.UTF_8));
  }

  public static byte[] sha256(byte[] content) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(content);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /// A 256-bit AES key for one purpose.
  public SecretKey key(String purpose) {
    return new SecretKeySpec(derive(purpose), "AES");
  }

  /// A password for one purpose, 64 hexadecimal characters.
  public String password(String purpose) {
    return HexFormat.of().formatHex(derive(purpose));
  }

  /// A hash that only this installation can make (HMAC-SHA-256), for values that must not be
  /// guessed from a copy of the database.
  public byte[] keyedHash(String purpose, String value) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(derive(purpose), "HmacSHA256"));
      return mac.doFinal(value.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private byte[] derive(String purpose) {
    try {
      var parameters =
          HKDFParameterSpec.ofExtract()
              .addIKM(master)
              .thenExpand(("cursus " + purpose).getBytes(StandardCharsets.UTF_8), 32);
      return KDF.getInstance("HKDF-SHA256").deriveData(parameters);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}

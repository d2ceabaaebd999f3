package org.cursus.app.platform.files;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.cursus.app.platform.Caller;
import org.cursus.app.platform.Ids;
import org.cursus.app.platform.Secrets;
import org.springframework.stereotype.Service;

/// Keeps files of the caller, encrypted with AES-256-GCM before they reach the database. Each is
/// bound to its person and id, so that a row moved elsewhere does not open.
@Service
public class FileVault {

  private static final String CIPHER = "AES/GCM/NoPadding";
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private final StoredFileStore files;
  private final SecretKey key;
  private final SecureRandom random = new SecureRandom();

  FileVault(StoredFileStore files, Secrets secrets) {
    this.files = files;
    this.key = secrets.key("files at rest");
  }

  /// Keeps a file, in the running transaction, and returns its id.
  public UUID keep(byte[] content) {
    var userId = Caller.current().requireUserId();
    var id = Ids.next();
    files.add(userId, id, content.length, encrypt(content, userId, id));
    return id;
  }

  /// Keeps a file under the id that it has elsewhere, in the running transaction. One that is there
  /// stays as it is.
  public void keep(UUID id, byte[] content) {
    var userId = Caller.current().requireUserId();
    files.addIfNew(userId, id, content.length, encrypt(content, userId, id));
  }

  /// The ids of the caller's files.
  public List<UUID> ids() {
    return files.ids(Caller.current().requireUserId());
  }

  /// The file's content; empty when the caller has no such file.
  public Optional<byte[]> find(UUID id) {
    var userId = Caller.current().requireUserId();
    return files.find(userId, id).map(content -> decrypt(content, userId, id));
  }

  /// Removes a file in the running transaction.
  public void remove(UUID id) {
    files.remove(Caller.current().requireUserId(), id);
  }

  private byte[] encrypt(byte[] content, UUID userId, UUID id) {
    try {
      var nonce = new byte[NONCE_BYTES];
      random.nextBytes(nonce);
      var cipher = Cipher.getInstance(CIPHER);
      cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(owner(userId, id));
      var cipherText = ByteBuffer.allocate(NONCE_BYTES + cipher.getOutputSize(content.length));
      cipherText.put(nonce);
      cipher.doFinal(ByteBuffer.wrap(content), cipherText);
      return cipherText.array();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("encryption failed", e);
    }
  }

  private byte[] decrypt(byte[] cipherText, UUID userId, UUID id) {
    try {
      var cipher = Cipher.getInstance(CIPHER);
      cipher.init(
          Cipher.DECRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, cipherText, 0, NONCE_BYTES));
      cipher.updateAAD(owner(userId, id));
      return cipher.doFinal(cipherText, NONCE_BYTES, cipherText.length - NONCE_BYTES);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(
          "a stored file does not open: was CURSUS_SECRET or the secret file changed?", e);
    }
  }

  private static byte[] owner(UUID userId, UUID id) {
    return ByteBuffer.allocate(32)
        .putLong(userId.getMostSignificantBits())
        .putLong(userId.getLeastSignificantBits())
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
  }
}

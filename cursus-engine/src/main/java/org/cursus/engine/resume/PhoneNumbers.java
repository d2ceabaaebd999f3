package org.cursus.engine.resume;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;

/// Writes phone numbers for people.
public final class PhoneNumbers {

  private PhoneNumbers() {}

  /// `+16145550187` as `+1 614-555-0187`; what is not E.164 stays as it is.
  public static String international(String number) {
    if (!number.startsWith("+")) {
      return number;
    }
    var numbers = PhoneNumberUtil.getInstance();
    try {
      return numbers.format(numbers.parse(number, null), PhoneNumberFormat.INTERNATIONAL);
    } catch (NumberParseException e) {
      return number;
    }
  }
}

package org.cursus.app.platform.web;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;

/// Tells addresses of this machine and of private networks from those of the internet.
public final class PrivateAddresses {

  private PrivateAddresses() {}

  /// Whether an address is this machine, of a private network, or of no host at all.
  public static boolean isPrivate(InetAddress address) {
    return address.isLoopbackAddress()
        || address.isAnyLocalAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()
        || switch (address) {
          case Inet4Address four -> isPrivate(four.getAddress());
          case Inet6Address six -> isPrivateSix(six.getAddress());
          default -> true;
        };
  }

  /// RFC 6890: this network, shared space of providers, protocol assignments, benchmarks, reserved.
  private static boolean isPrivate(byte[] four) {
    int first = four[0] & 255;
    int second = four[1] & 255;
    return first == 0
        || first == 10
        || first == 127
        || first == 100 && second >= 64 && second < 128
        || first == 169 && second == 254
        || first == 172 && second >= 16 && second < 32
        || first == 192 && (second == 168 || second == 0 && four[2] == 0)
        || first == 198 && (second == 18 || second == 19)
        || first >= 224;
  }

  /// Unique local addresses (RFC 4193), and IPv4 wrapped by NAT64 or 6to4.
  private static boolean isPrivateSix(byte[] six) {
    if ((six[0] & 0xFE) == 0xFC) {
      return true;
    }
    boolean nat64 =
        six[0] == 0 && six[1] == 0x64 && (six[2] & 255) == 0xFF && (six[3] & 255) == 0x9B;
    if (nat64) {
      return isPrivate(new byte[] {six[12], six[13], six[14], six[15]});
    }
    return six[0] == 0x20
        && six[1] == 0x02
        && isPrivate(new byte[] {six[2], six[3], six[4], six[5]});
  }
}

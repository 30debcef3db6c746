import { isIPv4 } from "node:net";
import { invalid } from "../../wire/rpc-error.ts";

/** How many leading bits the private ranges of RFC 1918 have, by their first number. */
const PRIVATE_BITS: Readonly<Record<string, number>> = { 10: 8, 172: 12, 192: 16 };
/** The smallest range with an address for a VM beside the network's own, the gateway's and the broadcast address. */
const MAX_BITS = 30;

/**
 * Checks a range that has the form of one.
 * @throws RpcError INVALID_ARGUMENT for numbers above 255, and for a range that is too large to be private or too small
 */
export function requireUsableRange(ipRange: string): void {
  const [address = "", length = ""] = ipRange.split("/");
  const [first = ""] = address.split(".");
  const bits = Number(length);
  if (!isIPv4(address)) throw invalid("ipRange", `is no range of IPv4 addresses: ${ipRange}`);
  const least = PRIVATE_BITS[first] ?? MAX_BITS;
  if (bits < least)
    throw invalid("ipRange", `must be private; a range that begins with ${first}. is so from /${least}`);
  if (bits > MAX_BITS) throw invalid("ipRange", `leaves no address for a VM; it must be /${MAX_BITS} or larger`);
}

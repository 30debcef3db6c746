import { canonicalKey } from "../model/credential-key.ts";
import { envelopeFormat, seal, unseal } from "../store/envelope.ts";
import type { Keychain } from "./keychain.ts";
import type { KeychainKey } from "./keychain-key.ts";
import { probeKeychain } from "./probe-keychain.ts";
import type { RecordCodec } from "./record-codec.ts";

/** The record sealed with a key from a keychain, and bound to its credential key: it cannot pose as another's. */
export function sealedCodec(keychain: Keychain, fileKey: KeychainKey): RecordCodec {
  return {
    kind: "encrypted-file",
    security: "encrypted-file",
    ending: ".sealed",
    probe: (io) => probeKeychain(keychain, io),
    encode: async (text, key) => seal(text, await fileKey.findOrMake(), canonicalKey(key)),
    decode: async (content, key, io) => {
      if (envelopeFormat(content) === undefined) return { kind: "undecryptable" };
      const found = await fileKey.find(io);
      return found === undefined ? { kind: "undecryptable" } : unseal(content, found, canonicalKey(key));
    },
  };
}

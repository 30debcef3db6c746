import type { CredentialKey } from "../model/credential-key.ts";
import type { IoOptions, StoreProbe, StoreSecurity } from "../store/store.ts";

/** What {@link RecordCodec.decode} found. */
export type DecodedRecord =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "undecryptable" }
  | { readonly kind: "version"; readonly found: number };

/** How a {@link FileStore} turns a record's JSON into a file's content and back. */
export interface RecordCodec {
  /** A short name for messages. */
  readonly kind: string;
  /** How well the file's content is guarded. */
  readonly security: StoreSecurity;
  /** What file names end in, so that two codecs never read each other's files. */
  readonly ending: string;
  /** Whether what the codec depends on works here. */
  probe(options?: IoOptions): Promise<StoreProbe>;
  /** The content of the file. @param text the record's JSON */
  encode(text: string, key: CredentialKey): Promise<string>;
  /** What the content of a file is. */
  decode(content: string, key: CredentialKey, options?: IoOptions): Promise<DecodedRecord>;
}

/** The record as it is. */
export const plainCodec: RecordCodec = {
  kind: "file",
  security: "plaintext-file",
  ending: ".json",
  probe: async () => ({ usable: true }),
  encode: async (text) => text,
  decode: async (text) => ({ kind: "text", text }),
};

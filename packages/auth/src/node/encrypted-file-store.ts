import { FileStore, type FileStoreOptions } from "./file-store.ts";
import type { Keychain } from "./keychain.ts";
import { KeychainKey } from "./keychain-key.ts";
import { NativeKeychain } from "./native-keychain.ts";
import { sealedCodec } from "./sealed-codec.ts";

/** Options of {@link EncryptedFileStore}. */
export interface EncryptedFileStoreOptions extends FileStoreOptions {
  /** Where the key is kept. @default a `NativeKeychain` */
  readonly keychain?: Keychain | undefined;
}

/**
 * A {@link FileStore} whose files are sealed with AES-256-GCM, with the key in the operating system's keychain: one read
 * of the keychain a process and none at a refresh, no size limit, and atomic replacement stays the file system's.
 *
 * A record that cannot be opened with the key counts as none, and is put aside at the next login.
 */
export class EncryptedFileStore extends FileStore {
  constructor(options: EncryptedFileStoreOptions) {
    const keychain = options.keychain ?? new NativeKeychain({ clock: options.clock });
    super(options, sealedCodec(keychain, new KeychainKey({ ...options, keychain })));
  }
}

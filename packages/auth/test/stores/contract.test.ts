import { join } from "node:path";
import { EncryptedFileStore } from "../../src/node/encrypted-file-store.ts";
import { FileStore } from "../../src/node/file-store.ts";
import { MemoryStore } from "../../src/store/memory-store.ts";
import { WebStorageStore } from "../../src/store/web-storage.ts";
import { describeStore } from "./contract.ts";
import { FakeKeychain, FakeLocks, FakeStorage } from "./helpers/fakes.ts";
import { tempDirectory } from "./helpers/temp-directory.ts";

describeStore("MemoryStore", () => {
  const store = new MemoryStore();
  return { open: () => store };
});

describeStore("FileStore", () => {
  const directory = join(tempDirectory(), "made", "on", "demand");
  return { open: () => new FileStore({ directory }) };
});

describeStore("EncryptedFileStore", () => {
  const options = { directory: tempDirectory(), keychain: new FakeKeychain() };
  return { open: () => new EncryptedFileStore(options) };
});

describeStore("WebStorageStore", () => {
  const options = { storage: new FakeStorage(), locks: new FakeLocks() };
  return { open: () => new WebStorageStore(options) };
});

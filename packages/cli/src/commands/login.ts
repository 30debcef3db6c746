import { choice, defineCommand, toggle } from "../kit/index.ts";

export const command = defineCommand({
  brief: "log in with a code on any device, or with an API key",
  description:
    "The link and the code are shown first; the browser is opened where there is one. " +
    "An API key is read from stdin, never from the command line, where others could see it.",
  scope: "local",
  newProfile: true,
  flags: {
    browser: toggle("open the browser too; --no-browser does not"),
    qr: toggle("show the link as a QR code"),
    apiKeyStdin: toggle("read an API key from stdin and keep it"),
    store: choice("where the login is kept", ["keyring", "file"]),
  },
  examples: ["cudo login", "cudo login --profile work --no-browser --qr", "cudo login --api-key-stdin < key.txt"],
  run: async (call) => (await import("../auth/log-in.ts")).logIn(call),
});

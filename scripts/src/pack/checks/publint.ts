import { publint } from "publint";
import { formatMessage } from "publint/utils";
import type { Check } from "../check.ts";

/** @see https://publint.dev/rules */
export const runPublint: Check = async ({ manifest, files }) => {
  const list = [...files].map(([path, data]) => ({ name: `package/${path}`, data }));
  const { messages } = await publint({ pkgDir: "package", pack: { files: list }, strict: true });
  return messages.map((message) => `publint: ${formatMessage(message, manifest, { color: false })}`);
};

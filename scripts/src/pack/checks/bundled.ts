import type { Check } from "../check.ts";
import { textOf } from "../tarball.ts";

const NOTICES = "dist/THIRD-PARTY-NOTICES.md";
/** What the bundler writes above the code of a file. */
const REGION = /^\/\/#region .*node_modules\/((?:@[^/\s]+\/)?[^/\s]+)\//gm;

/** Code of others is in a bundle only with its license beside it. */
export const checkBundled: Check = (tarball) => {
  const headings = new Set(textOf(tarball, NOTICES).match(/(?<=^## )\S+/gm));
  return [...tarball.files.keys()]
    .filter((path) => path.endsWith(".js"))
    .flatMap((path) => {
      const names = new Set([...textOf(tarball, path).matchAll(REGION)].map(([, name = ""]) => name));
      return [...names]
        .filter((name) => !headings.has(name))
        .map((name) => `${path}: holds code of ${name}, whose license ${NOTICES} does not give`);
    });
};

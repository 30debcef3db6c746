import { isDeepStrictEqual } from "node:util";
import { sharedFields } from "../../workspace/shared-fields.ts";
import type { Check } from "../check.ts";

/** The fields that say where a program starts for tools from before `exports`, and scripts that run where it is installed. */
const UNWANTED = ["main", "module", "browser", "types", "typings", "typesVersions"] as const;
const ON_INSTALL = ["preinstall", "install", "postinstall", "prepare"] as const;

/** The fields that a reader of the registry relies on; nothing that only means something inside the workspace. */
export const checkManifest: Check = ({ manifest }, { manifest: root, directory }) => {
  const problem = (field: string, words: string) => `package.json: ${field} ${words}`;
  const expected = sharedFields(root, directory);
  return [
    ...Object.entries(expected)
      .filter(([field, value]) => !isDeepStrictEqual(manifest[field], value))
      .map(([field, value]) =>
        problem(field, `must be ${JSON.stringify(value)}, and is ${JSON.stringify(manifest[field])}`),
      ),
    ...["description", "keywords", "files"]
      .filter((field) => !(manifest[field] as string | string[] | undefined)?.length)
      .map((field) => problem(field, "is missing or empty")),
    ...UNWANTED.filter((field) => field in manifest).map((field) => problem(field, "is there; `exports` says it all")),
    ...ON_INSTALL.filter((name) => manifest.scripts?.[name] !== undefined).map((name) =>
      problem(`scripts.${name}`, "would run on the machines of users"),
    ),
    ...Object.entries(manifest).flatMap(([field, value]) =>
      [...JSON.stringify(value).matchAll(/"(?:workspace|catalog):[^"]*"/g)].map(([range]) =>
        problem(field, `holds ${range}, which only the workspace understands; pack with pnpm`),
      ),
    ),
  ];
};

import type { Manifest } from "./manifest.ts";

/** What every package's manifest takes from the repository's, so that it is written once. */
export function sharedFields(root: Manifest, directory: string): Readonly<Record<string, unknown>> {
  const { license, author, homepage, bugs, repository, engines } = root;
  return {
    license,
    author,
    homepage: `${homepage}/tree/main/${directory}#readme`,
    bugs,
    repository: { ...(repository as object), directory },
    type: "module",
    sideEffects: false,
    engines,
    publishConfig: { access: "public" },
  };
}

import type { Api } from "../model/model.ts";
import { nameOf } from "../model/references.ts";
import { type Finding, finding } from "./finding.ts";

/** The types that users import from our packages, by name: reachable schemas, and the query of each operation. */
export function namesGone(old: Api, now: Api): Finding[] {
  const [mine, theirs] = [namesOf(old), namesOf(now)];
  return [
    ...[...mine]
      .filter((name) => !theirs.has(name))
      .map((name) => finding("type-name-removed", "names", { old: name })),
    ...[...theirs].filter((name) => !mine.has(name)).map((name) => finding("type-name-added", "names", { new: name })),
  ];
}

function namesOf({ types, operations }: Api): Set<string> {
  const queries = operations.filter(({ parameters }) => parameters.some((parameter) => parameter.in === "query"));
  return new Set([...[...types.keys()].map(nameOf), ...queries.map(({ id }) => `${id}Query`)]);
}

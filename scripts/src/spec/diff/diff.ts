import type { Api, Operation } from "../model/model.ts";
import { compareOperations } from "./compare-operations.ts";
import { Comparison, gather } from "./comparison.ts";
import { type Finding, finding, inOrder } from "./finding.ts";
import { match } from "./match.ts";
import { namesGone } from "./names.ts";
import { prefixesOf } from "./prefix.ts";

/**
 * What a client of the old document meets when the service becomes the new one; worst first. Order, texts, tags, servers
 * and the names of schemas count for nothing, but for documents of ours the names that packages export do.
 */
export function diff(old: Api, now: Api): Finding[] {
  const prefixes = prefixesOf(old, now);
  const { pairs, removed, added, reused } = match(old, now, prefixes);
  const comparison = new Comparison(old, now);
  const parts = pairs.map((pair) => ({
    id: pair.old.id,
    part: compareOperations(comparison, pair.old, pair.new, pair.moved),
  }));
  return inOrder([
    ...(old.base + prefixes.old !== now.base + prefixes.new && prefixes.old !== prefixes.new
      ? [finding("prefix-changed", "call", { before: prefixes.old || "/", after: prefixes.new || "/" })]
      : []),
    ...removed.map((operation) => whole("operation-removed", "old", operation)),
    ...added.map((operation) => whole("operation-added", "new", operation)),
    ...reused.map(({ old: from, new: to }) => {
      const [before, after] = [from.id, to.id];
      const place = { old: `${from.method} ${from.path}`, new: `${to.method} ${to.path}` };
      return finding("path-reused", "call", { ...place, before, after, operations: [before] });
    }),
    ...gather(parts),
    ...(old.ours && now.ours ? namesGone(old, now) : []),
  ]);
}

function whole(code: string, side: "old" | "new", operation: Operation): Finding {
  const address = `${operation.method} ${operation.path}`;
  return finding(code, "call", {
    [side]: operation.id,
    [side === "old" ? "before" : "after"]: address,
    operations: [operation.id],
    subject: { kind: "operation", operation },
  });
}

import type { Profiler } from "node:inspector";

/** A part of a program, and its own time: that of what it calls is not in it. */
export interface Part {
  readonly name: string;
  /** In µs. */
  readonly time: number;
}

/** How a function of a profile is called in the table. */
export type NameOf = (frame: Profiler.Profile["nodes"][number]["callFrame"]) => string;

/** Where the time of a profile goes, the most first; the time in which the process waited is left out. */
export function partsOf({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile, nameOf: NameOf): Part[] {
  const names = new Map(nodes.map(({ id, callFrame }) => [id, nameOf(callFrame)]));
  const times = new Map<string, number>();
  for (const [at, id] of samples.entries()) {
    // A delta tells how long the sample before it lasted.
    const name = names.get(id) ?? "(unknown)";
    times.set(name, (times.get(name) ?? 0) + (timeDeltas[at + 1] ?? 0));
  }
  times.delete("(idle)");
  return [...times].map(([name, time]) => ({ name, time })).sort((a, b) => b.time - a.time);
}

/** Reads a file of a profile, to see which source each line of it comes from. */
export type ReadSource = (url: string) => string;

/** Names by part: a source file of ours, a package, a part of Node, or what the engine does itself. */
export function byPart(read: ReadSource): NameOf {
  const sources = new Map<string, readonly Section[]>();
  return ({ url, functionName, lineNumber }) => {
    if (url === "") return functionName.startsWith("(") ? functionName : "(built into the engine)";
    if (url.startsWith("node:")) return NODE_PARTS.find(([pattern]) => pattern.test(url))?.[1] ?? "node: other";
    const [, library] = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(url) ?? [];
    if (library) return library;
    const [, ours] = /\/packages\/([^/]+)\//.exec(url) ?? [];
    if (!ours) return "bench, generated clients";
    const sections = sources.get(url) ?? sectionsOf(read(url));
    sources.set(url, sections);
    const source = sections.findLast(({ from }) => from <= lineNumber)?.source ?? url.slice(url.lastIndexOf("/") + 1);
    return `${ours}: ${source}`;
  };
}

/** Names by function, where it stands. */
export const byFunction =
  (part: NameOf): NameOf =>
  (frame) =>
    frame.url === "" ? frame.functionName || "(built in)" : `${frame.functionName || "(anonymous)"}, ${part(frame)}`;

const NODE_PARTS: readonly (readonly [RegExp, string])[] = [
  [/deps\/undici/, "node: fetch"],
  [/webstreams/, "node: web streams"],
  [/abort_controller|event_target/, "node: abort signals and events"],
  [/timers/, "node: timers"],
  [/process\/(?:task_queues|promises)|async_hooks/, "node: task queues"],
  [/_http|internal\/http/, "node: http"],
  [/net$|stream|tls/, "node: sockets and streams"],
  [/url$|querystring/, "node: URL"],
];

interface Section {
  readonly from: number;
  readonly source: string;
}

/** What a bundle says about the source files in it. */
function sectionsOf(text: string): readonly Section[] {
  return text.split("\n").flatMap((line, from) => {
    const [, source] = /^\/\/(?:#region)? ?src\/(\S+)$/.exec(line) ?? [];
    return source ? [{ from, source }] : [];
  });
}

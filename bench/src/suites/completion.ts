// How long an editor takes to say what can be called, right after a key was pressed: ours beside openapi-fetch.

import { dirname, join } from "node:path";
import { CUDO } from "../budgets.ts";
import { consumers, writeConsumer } from "../consumers.ts";
import { rounds } from "../how-often.ts";
import { peerFile } from "../peers.ts";
import { interval, median } from "../statistics.ts";
import { report } from "../suite.ts";
import { startTsserver } from "../tsserver.ts";

const ROUNDS = rounds(15);
/** What is being typed at the end of a program of 20 operations. The cursor is at its end. */
const TYPED: Readonly<Record<string, string>> = {
  [CUDO]: "cudo.vms.",
  "openapi-fetch": 'api.GET("/v1/projects/{projectId}/vms',
};

const server = startTsserver(join(dirname(peerFile("typescript/package.json")), "lib/tsserver.js"));
const programs = consumers([20]).filter(({ peer }) => peer in TYPED);
const opened = programs.map(({ peer, source }) => {
  const text = `${source}${TYPED[peer]}`;
  const { file } = writeConsumer(`completion-${peer}`, text);
  const lines = text.split("\n");
  server.tell("open", { file, fileContent: text });
  return { peer, file, line: lines.length, offset: (lines.at(-1) ?? "").length + 1 };
});

const times = new Map<string, number[]>();
for (let round = -3; round < ROUNDS; round++) {
  for (const { peer, file, line, offset } of opened) {
    // A key in another line: what is known of the program's types is out of date.
    const insertString = `// ${round}\n`;
    server.tell("change", { file, line: line - 1, offset: 1, endLine: line - 1, endOffset: 1, insertString });
    const begun = performance.now();
    const at = { file, line: line + round + 4, offset };
    const body = (await server.ask("completionInfo", at)) as { entries?: { name: string }[] } | undefined;
    const elapsed = performance.now() - begun;
    if (!body?.entries?.some(({ name }) => name === "list" || name.startsWith("/v1/")))
      throw new Error(`no completion for ${peer}.`);
    if (round >= 0) times.set(peer, [...(times.get(peer) ?? []), elapsed]);
  }
}
server.stop();
const theirs = times.get("openapi-fetch") ?? [];
const ratios = (times.get(CUDO) ?? []).map((own, round) => own / (theirs[round] ?? Number.NaN));
report({
  figures: [
    { peer: "openapi-fetch", measure: "completion", value: 1 },
    { peer: CUDO, measure: "completion", value: median(ratios), interval: interval(ratios) },
  ],
  notes: [
    `completion takes ${median(times.get(CUDO) ?? []).toFixed(0)} ms, with openapi-fetch ${median(theirs).toFixed(0)} ms`,
  ],
});

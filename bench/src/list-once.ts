// list-once.ts ADAPTER URL PROJECT: reads a list three times; sends the most memory that the process had, in MB.
import { OURS } from "./ours.ts";
import { loadPeers } from "./peers.ts";

const [name, baseUrl = "", project = ""] = process.argv.slice(2);
const adapter = [...(await loadPeers()), ...OURS].find((it) => it.name === name);
if (!adapter) throw new Error(`there is no adapter ${name}.`);
const peer = adapter.connect({ baseUrl, apiKey: "bench-key-0123456789", timeout: 30_000 });
for (let turn = 0; turn < 3; turn++) await peer.listVMs(project);
process.send?.(process.resourceUsage().maxRSS / 1_024);
await peer.close?.();
process.disconnect();

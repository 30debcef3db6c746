// An emulator without limits in a process of its own; says where it is in one line of JSON.
import { createEmulator } from "@cudo-compute/emulator";

const emulator = createEmulator({ clock: "instant", unlimitedCapacity: true, seed: 1 });
const { url } = await emulator.listen({ port: 0 });
console.log(JSON.stringify({ url, apiKey: emulator.apiKey, projectId: emulator.projectId }));

import { createEmulator } from "@cudo-compute/emulator";
import { expect, test } from "vitest";
import { vmBody } from "../src/emulator/vm-body.ts";
import { serverLike, weight } from "../src/other-cloud.ts";

test("the other cloud's server weighs what our VM does, alone and in its answer", async () => {
  const emulator = createEmulator({ clock: "instant", unlimitedCapacity: true, seed: 1 });
  const ask = async (path: string, init: RequestInit) => {
    const url = `https://rest.compute.cudo.org/v1/projects/${emulator.projectId}/${path}`;
    return (await emulator.fetch(url, { ...init, headers: { authorization: `Bearer ${emulator.apiKey}` } })).json();
  };
  await ask("vm", { method: "POST", body: JSON.stringify(vmBody("vm-1")) });
  const answer = (await ask("vms/vm-1", { method: "GET" })) as { VM: object };
  expect(weight({ server: serverLike(answer, (server) => ({ server })) })).toEqual(weight(answer));
  expect(weight(serverLike(answer.VM))).toEqual(weight(answer.VM));
});

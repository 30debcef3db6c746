import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { atTerminal } from "./support/scene.ts";

atTerminal("the look for updates", (scene) => {
  test("goes on without the command, and the next command tells of it", async () => {
    const seen: { url: string | undefined; headers: string[] }[] = [];
    const registry = createServer((request, response) => {
      seen.push({ url: request.url, headers: Object.keys(request.headers).sort() });
      response.end('{"version":"9.9.9"}');
    }).listen(0, "127.0.0.1");
    onTestFinished(() => void registry.close());
    await new Promise((listening) => registry.once("listening", listening));
    const npm_config_registry = `http://127.0.0.1:${(registry.address() as AddressInfo).port}`;
    const terminal = await scene.open({ env: { ...scene.env, CUDO_NO_UPDATE_CHECK: "", npm_config_registry } });

    const first = await terminal.run("cudo config path");
    expect(first.shown).not.toContain("9.9.9");
    const notice = /cudo 9\.9\.9 is out, this is \S+: npm install -g @cudo-compute\/cli/;
    await expect.poll(async () => (await terminal.run("cudo config path")).shown, { timeout: 20_000 }).toMatch(notice);
    expect((await terminal.run("cudo config path")).shown).not.toMatch(notice);
    expect(seen).toEqual([{ url: "/@cudo-compute%2Fcli/latest", headers: ["accept-encoding", "connection", "host"] }]);
  });
});

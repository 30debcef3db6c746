import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, onTestFinished, test } from "vitest";
import { proxiesIn } from "../src/net/proxy.ts";
import { systemFetch } from "../src/net/system-fetch.ts";
import { built, place, start } from "./support/processes.ts";
import { startProxy } from "./support/proxy.ts";
import { hasOpenssl, startTlsFront } from "./support/tls-front.ts";

const init = () => ({ method: "GET", headers: {}, redirect: "manual", signal: new AbortController().signal }) as const;

/** What a proxy is told for `me:canary`. */
const BASIC = "Basic bWU6Y2FuYXJ5";

test("a proxy of the environment is used, NO_PROXY goes past it", async () => {
  const api = createServer((_, response) => void response.end("data"));
  await new Promise<void>((resolve) => api.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => api.closeAllConnections());
  onTestFinished(() => void api.close());
  const proxy = await startProxy();
  const HTTP_PROXY = `http://me:canary@${proxy.host}`;
  const url = `http://127.0.0.1:${(api.address() as AddressInfo).port}/`;
  expect(await (await systemFetch({ HTTP_PROXY })(url, init())).text()).toBe("data");
  expect(proxy.asked).toEqual([expect.stringMatching(new RegExp(`^(GET|CONNECT) .* ${BASIC}$`))]);
  expect(await (await systemFetch({ HTTP_PROXY, NO_PROXY: "127.0.0.1" })(url, init())).text()).toBe("data");
  expect(proxy.asked).toHaveLength(1);
});

test("a proxy that is away is named, its password is not", async () => {
  const failure = await systemFetch({ HTTP_PROXY: "http://me:canary@127.0.0.1:9" })(
    "http://127.0.0.1:8/",
    init(),
  ).catch((error: Error) => error);
  expect(failure).toMatchObject({ message: "fetch failed (HTTP proxy 127.0.0.1:9)" });
  expect(() => proxiesIn({ HTTPS_PROXY: "socks5://me:canary@proxy" })).toThrow(/^HTTPS_PROXY is not the address[^@]*$/);
});

describe.skipIf(!hasOpenssl || !built)("the built cudo, over HTTPS", () => {
  /** An emulator behind TLS at https://api.test, which only the proxy can find, and a `cudo` that trusts its certificate. */
  async function behindProxy(options: { refuses?: boolean } = {}) {
    const { env, url, emulator } = await place();
    const front = await startTlsFront(url);
    const proxy = await startProxy({ to: front.port, ...options });
    const run = (more: Readonly<Record<string, string | undefined>> = {}) =>
      start(["whoami", "-o", "json"], {
        ...env,
        CUDO_API_URL: "https://api.test",
        HTTPS_PROXY: `http://me:canary@${proxy.host}`,
        NODE_EXTRA_CA_CERTS: front.certificate,
        ...more,
      }).ended;
    return { emulator, front, proxy, run };
  }

  test("goes through a tunnel of the proxy, which does not see the key", async () => {
    const { emulator, proxy, run } = await behindProxy();
    expect(await run()).toMatchObject({ code: 0, stderr: "" });
    expect(proxy.asked).toEqual([`CONNECT api.test:443 ${BASIC}`]);
    expect(emulator.journal.entries()).toHaveLength(1);
    expect(proxy.passed()).not.toContain(emulator.apiKey);
  });

  test("goes past the proxy to the hosts of NO_PROXY", async () => {
    const { front, proxy, run } = await behindProxy();
    const CUDO_API_URL = `https://localhost:${front.port}`;
    expect(await run({ CUDO_API_URL, NO_PROXY: "localhost" })).toMatchObject({ code: 0, stderr: "" });
    expect(proxy.asked).toEqual([]);
    expect(await run({ CUDO_API_URL, NO_PROXY: "example.com" })).toMatchObject({ code: 0 });
    expect(proxy.asked).toEqual([`CONNECT localhost:${front.port} ${BASIC}`]);
  });

  test.each([
    ["a certificate that is not trusted", {}, { NODE_EXTRA_CA_CERTS: undefined }, "NODE_EXTRA_CA_CERTS"],
    ["a proxy that refuses", { refuses: true }, {}, "HTTPS_PROXY"],
  ])("%s is an error of the network, with a hint", async (_, options, env, hint) => {
    const { emulator, run } = await behindProxy(options);
    const { code, stdout, stderr } = await run(env);
    expect({ code, stdout }).toEqual({ code: 10, stdout: "" });
    expect(JSON.parse(stderr).error.hint).toContain(hint);
    expect(stderr).not.toMatch(new RegExp(`canary|bWU6Y2FuYXJ5|${emulator.apiKey}`));
  });
});

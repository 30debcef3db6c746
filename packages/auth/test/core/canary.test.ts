import { inspect } from "node:util";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Fault } from "../../src/testing/fault.ts";
import { secretSpy } from "./secret-spy.ts";
import { HOUR, listen, loggedInWorld, world } from "./world.ts";

/** Every way in which a value ends up in a log. */
function everythingIn(value: unknown): string {
  const deep = { depth: Number.POSITIVE_INFINITY, showHidden: true, getters: true } as const;
  const error =
    value instanceof Error ? [value.stack, value.message, String(value.cause), ...Object.values(value)] : [];
  const hidden = Object.getOwnPropertyNames(value ?? {}).map((name) => inspect((value as never)[name], deep));
  return [inspect(value, deep), JSON.stringify(value), String(value), ...error.map(String), ...hidden].join("\n");
}

/** Answers that repeat what they were sent, and more. */
const echo = (secrets: Set<string>, status: number, error: string): Fault["outcome"] => {
  const all = [...secrets].join(" ");
  const body = { error, error_description: `you sent ${all}`, access_token: [all], refresh_token: all, hint: all };
  return { status, body: JSON.stringify(body), headers: { "www-authenticate": `Bearer realm="${all}"` } };
};

describe("no secret", () => {
  afterEach(() => vi.restoreAllMocks());

  it.each([
    ["400 invalid_grant", 400, "invalid_grant"],
    ["401 invalid_client", 401, "invalid_client"],
    ["500", 500, "server_error"],
    ["200 with an error", 200, "oops"],
    ["200 without a usable token", 200, ""],
    ["302", 302, "x"],
  ])("gets into errors, events, statuses or the console at an answer %s", async (_name, status, error) => {
    const writes = [
      vi.spyOn(process.stdout, "write").mockReturnValue(true),
      vi.spyOn(process.stderr, "write").mockReturnValue(true),
    ];
    const secrets = new Set<string>();
    const seen: unknown[] = [];
    const made = await loggedInWorld();
    const client = made.another({ fetch: secretSpy(made.idp.fetch, secrets) });
    const events = listen(client);
    const run = async (work: Promise<unknown>) => void seen.push(await work.catch((reason: unknown) => reason));
    const prompt = { ...made.prompt, onProgress: (step: unknown) => void seen.push(step) };

    await client.login({ prompt });
    const { access = "", refresh = "", id = "" } = (await made.record())?.tokens ?? {};
    for (const secret of [access, refresh, id]) secrets.add(secret);
    await run(client.status());
    made.clock.advance(2 * HOUR);
    made.idp.fail({ endpoint: "token", outcome: echo(secrets, status, error), times: 2 });
    await run(client.session().getToken());
    await run(client.session({ prompt }).getToken());
    await run(client.session().getToken({ minValidityMs: HOUR }));
    await run(client.session().getToken());
    await run(client.session().persona());
    made.idp.fail({ endpoint: "device", outcome: echo(secrets, status, error) });
    await run(client.login({ prompt }));
    made.idp.fail({ endpoint: "discovery", outcome: echo(secrets, status, error) });
    await run(made.another().login({ prompt }));
    made.idp.fail({ endpoint: "revocation", outcome: echo(secrets, status, error) });
    await run(client.logout());
    await run(client.session().getToken());

    const printed = writes.flatMap((write) => write.mock.calls.map(([chunk]) => String(chunk))).join("");
    for (const write of writes) write.mockRestore();
    expect(secrets.size).toBeGreaterThan(5);
    const text = [...seen, events, client].map(everythingIn).join("\n") + printed;
    for (const secret of secrets) expect(text.includes(secret), `${secret.slice(0, 12)}… leaked`).toBe(false);
  });

  it.each([
    ["a forged ID token", { signature: "forged" }],
    ["an ID token of another client", { claims: (claims: object) => ({ ...claims, aud: "x" }) }],
    ["an expired ID token", { claims: (claims: object) => ({ ...claims, exp: 1 }) }],
  ] as const)("gets into the error about %s", async (_name, idp) => {
    const secrets = new Set<string>();
    const made = world({ idp: idp as never });
    const client = made.another({ fetch: secretSpy(made.idp.fetch, secrets) });
    const error = await client.login({ prompt: made.prompt }).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: "id-token" });
    expect((error as Error).cause).toBeUndefined();
    expect(secrets.size).toBe(4);
    for (const secret of secrets) expect(everythingIn(error)).not.toContain(secret);
  });

  it("travels in an address or a header of ours to the provider", async () => {
    const secrets = new Set<string>();
    const sent: string[] = [];
    const made = world();
    const through = secretSpy(made.idp.fetch, secrets);
    const client = made.another({
      fetch: (url, init) => {
        sent.push(url, JSON.stringify(init.headers));
        return through(url, init);
      },
    });
    await client.login({ prompt: made.prompt });
    made.clock.advance(2 * HOUR);
    await client.session().getToken();
    await client.logout();
    for (const secret of secrets) expect(sent.join("\n")).not.toContain(secret);
  });

  it("follows a redirect", async () => {
    const made = await loggedInWorld();
    const visited: string[] = [];
    const client = made.another({
      fetch: (url, init) => {
        visited.push(new URL(url).origin);
        expect(init.redirect).toBe("manual");
        return made.idp.fetch(url, init);
      },
    });
    for (const status of [301, 302, 303, 307, 308]) {
      made.clock.advance(2 * HOUR);
      made.idp.fail({ endpoint: "token", outcome: { status, headers: { location: "https://evil.test/" } } });
      await client
        .session()
        .getToken()
        .catch(() => {});
    }
    expect(new Set(visited)).toEqual(new Set(["https://idp.test"]));
  });
});

import { describe, expect, it } from "vitest";
import { type PollProgress, pollDevice } from "../../src/oauth/device-poll.ts";
import type { DeviceCodePrompt, LoginPrompt } from "../../src/session/login-options.ts";
import { FakeClock } from "../../src/testing/fake-clock.ts";
import { failure, HOUR, loggedInWorld, MINUTE, world } from "./world.ts";

/** A person who approves after some polls, and what they were told. */
function person(made: ReturnType<typeof world>, approveAfter = 0, act = () => made.idp.approve()) {
  const shown: DeviceCodePrompt[] = [];
  const progress: PollProgress[] = [];
  const prompt: LoginPrompt = {
    onDeviceCode: (code) => void shown.push(code),
    onProgress: (step) => {
      progress.push(step);
      if (progress.length > approveAfter) act();
    },
  };
  return { prompt, shown, progress };
}

describe("a login with a device code", () => {
  it("shows the code, waits, and says who logged in", async () => {
    const made = world();
    const { prompt, shown, progress } = person(made, 2);
    const persona = await made.auth.login({ prompt });
    expect(persona).toMatchObject({
      subject: "user-1",
      email: "ada@example.com",
      emailVerified: true,
      assurance: "signature",
    });
    expect(shown).toHaveLength(1);
    expect(shown[0]).toMatchObject({ userCode: "WDJB-1000", verificationUri: "https://idp.test/activate" });
    expect(progress.map(({ kind }) => kind)).toEqual(["pending", "pending", "pending"]);
    expect(made.clock.sleeps).toEqual([6000, 6000, 6000]);
    expect(made.events).toEqual([["logged-in", { method: "device" }]]);
    expect(await made.auth.session().persona()).toEqual(persona);
  });

  it("slows down for good, each time it is told to", async () => {
    const made = world();
    const slowDown = { status: 400, body: '{"error":"slow_down"}' };
    made.idp.fail({ endpoint: "token", outcome: slowDown, times: 2 });
    const { prompt, progress } = person(made, 3);
    await made.auth.login({ prompt });
    expect(made.clock.sleeps).toEqual([5000 * 1.2, 10_000 * 1.4, 15_000 * 1.4, 15_000 * 1.4]);
    expect(progress.map(({ kind }) => kind)).toEqual(["pending", "slow-down", "slow-down", "pending"]);
  });

  it("takes a larger interval from the slow_down itself", async () => {
    const made = world();
    made.idp.fail({ endpoint: "token", outcome: { status: 400, body: '{"error":"slow_down","interval":20}' } });
    await made.auth.login({ prompt: person(made).prompt });
    expect(made.clock.sleeps[1]).toBe(28_000);
  });

  it("earns no slow_down by itself", async () => {
    const made = world({ idp: { deviceIntervalS: null } });
    const { prompt, progress } = person(made, 20);
    await made.auth.login({ prompt });
    expect(progress.some(({ kind }) => kind === "slow-down")).toBe(false);
  });

  it("survives two resets and a 502", async () => {
    const made = world();
    made.idp.fail({ endpoint: "token", outcome: "reset", times: 2 });
    made.idp.fail({ endpoint: "token", outcome: { status: 502, body: "<html>" } });
    const { prompt, progress } = person(made, 4);
    await made.auth.login({ prompt });
    expect(made.clock.sleeps).toEqual([6000, 12_000, 24_000, 30_000, 6000]);
    expect(progress.map(({ kind }) => kind)).toEqual([
      "pending",
      "network-retry",
      "network-retry",
      "network-retry",
      "pending",
    ]);
  });

  it("waits as long as Retry-After says", async () => {
    const made = world();
    made.idp.fail({ endpoint: "token", outcome: { status: 429, headers: { "retry-after": "45" } } });
    await made.auth.login({ prompt: person(made).prompt });
    expect(made.clock.sleeps).toEqual([6000, 45_000]);
  });

  it("ends when the person says no", async () => {
    const made = world();
    const { prompt } = person(made, 1, () => made.idp.deny());
    expect(await failure(made.auth.login({ prompt }))).toMatchObject({ code: "login-denied" });
    expect(made.idp.count("device")).toBe(1);
  });

  it("asks for a second code when the first expires, and for no third", async () => {
    const made = world({ idp: { deviceLifetimeS: 30 } });
    const { prompt, shown } = person(made, 99);
    expect(await failure(made.auth.login({ prompt }))).toMatchObject({ code: "login-expired" });
    expect(shown).toHaveLength(2);
  });

  it("lets the second code work", async () => {
    const made = world({ idp: { deviceLifetimeS: 30 } });
    const { prompt, shown } = person(made, 8);
    await made.auth.login({ prompt });
    expect(shown).toHaveLength(2);
  });

  it("asks for no second code where that is turned off", async () => {
    const made = world({ idp: { deviceLifetimeS: 30 }, settings: { device: { restarts: 0 } } });
    const { prompt, shown } = person(made, 99);
    expect(await failure(made.auth.login({ prompt }))).toMatchObject({ code: "login-expired" });
    expect(shown).toHaveLength(1);
  });

  it("believes the server's expired_token before its own clock", async () => {
    const made = world({ settings: { device: { restarts: 0 } } });
    made.idp.fail({ endpoint: "token", outcome: { status: 400, body: '{"error":"expired_token"}' } });
    expect(await failure(made.auth.login({ prompt: person(made, 9).prompt }))).toMatchObject({ code: "login-expired" });
    expect(made.clock.sleeps).toHaveLength(1);
  });

  it("asks once more after the machine slept through the deadline", async () => {
    const clock = new FakeClock();
    const deadline = clock.now() + 10 * MINUTE;
    const ask = async () => ({ kind: "done", value: "tokens" }) as const;
    const onProgress = () => clock.jump(HOUR);
    const result = await pollDevice({ clock, ask, intervalMs: 5000, margin: 1.2, deadline, onProgress });
    expect(result).toBe("tokens");
  });

  it("adopts the login that another process made meanwhile", async () => {
    const made = world();
    const other = made.another();
    // While the person looks at the first code; polls at the same time would move the clock on under the other's requests.
    const prompt: LoginPrompt = { onDeviceCode: async () => void (await other.login({ prompt: made.prompt })) };
    expect((await made.auth.login({ prompt })).subject).toBe("user-1");
    expect(made.events.map(([name]) => name)).toContain("adopted");
  });

  it("can be given up at any moment", async () => {
    const made = world();
    const given = new AbortController();
    const prompt: LoginPrompt = { onDeviceCode: () => given.abort() };
    const error = await failure(made.auth.login({ prompt, signal: given.signal }));
    expect(error).toMatchObject({ code: "login-cancelled" });
    expect(made.idp.count("token")).toBe(0);
  });

  it("asks the store before it asks the person", async () => {
    const made = world();
    const store = Object.assign(Object.create(made.store), {
      kind: "keychain",
      probe: async () => ({ usable: false, reason: "locked" }),
    });
    const { prompt, shown } = person(made);
    const error = await failure(made.another({ store }).login({ prompt }));
    expect(error).toMatchObject({ code: "store-unavailable", details: { store: "keychain", reason: "locked" } });
    expect(shown).toHaveLength(0);
  });

  it.each([
    ["config", { status: 401, body: '{"error":"invalid_client"}' }],
    ["config", { status: 404 }],
    ["unavailable", { status: 503 }],
    ["token-response", { status: 400, body: '{"error":"invalid_request"}' }],
  ] as const)("says %s for an answer %o to the first request", async (code, outcome) => {
    const made = world();
    made.idp.fail({ endpoint: "device", outcome });
    expect(await failure(made.auth.login({ prompt: made.prompt }))).toMatchObject({ code });
  });

  it("replaces the tombstone of an earlier session", async () => {
    const { auth, idp, clock, record, prompt } = await loggedInWorld();
    idp.revoke((await record())?.tokens?.refresh ?? "");
    clock.advance(2 * HOUR);
    await failure(auth.session().getToken());
    await auth.login({ prompt });
    expect((await record())?.refreshState).toBeUndefined();
    await auth.session().getToken();
  });
});

describe("what the server wants shown", () => {
  const hostile = (changes: Record<string, unknown>) =>
    world({ idp: { answer: (endpoint, body) => (endpoint === "device" ? { ...body, ...changes } : body) } });

  it("is stripped of escapes in the code", async () => {
    const made = hostile({ user_code: "AB\u001b]8;;https://evil.test\u0007C\u202eD\u009b31m\r\nX" });
    const { prompt, shown } = person(made);
    await made.auth.login({ prompt });
    expect(shown[0]?.userCode).toBe("AB ]8;;https://evil.test C D 31m X");
  });

  it("is percent-encoded in the link", async () => {
    const made = hostile({
      verification_uri: "https://idp.test/a\u001b[31m\u202e",
      verification_uri_complete: "javascript:alert(1)",
    });
    const { prompt, shown } = person(made);
    await made.auth.login({ prompt });
    expect(shown[0]?.verificationUri).toBe("https://idp.test/a%1B[31m%E2%80%AE");
    expect(shown[0]?.verificationUriComplete).toBeUndefined();
  });

  it.each([
    "http://idp.test/activate",
    "file:///etc/passwd",
    "https://user:pass@idp.test/",
    "https://\u001bidp.test/",
    `https://idp.test/${"a".repeat(3000)}`,
    42,
  ])("is refused as a link: %s", async (verification_uri) => {
    const made = hostile({ verification_uri });
    expect(await failure(made.auth.login({ prompt: made.prompt }))).toMatchObject({ code: "token-response" });
  });

  it("shows a foreign host in punycode", async () => {
    const made = hostile({ verification_uri: "https://gооgle.test/" });
    const { prompt, shown } = person(made);
    await made.auth.login({ prompt });
    expect(shown[0]?.verificationUri).toBe("https://xn--ggle-55da.test/");
  });

  it("is cleaned in errors and claims too", async () => {
    const made = world({ idp: { claims: (claims) => ({ ...claims, name: "Ada\u001b[2J", x: ["\u0007"] }) } });
    const persona = await made.auth.login({ prompt: made.prompt });
    expect(persona.name).toBe("Ada [2J");
    expect(JSON.stringify(persona)).not.toMatch(/\\u00/);
    made.idp.fail({
      endpoint: "device",
      outcome: { status: 400, body: JSON.stringify({ error: "bad\u001b", error_description: "\u001b]0;own\u0007ed" }) },
    });
    const error = await failure(made.auth.login({ prompt: made.prompt }));
    expect(error).toMatchObject({ message: "the device authorization endpoint answered 400 (bad: ]0;own ed)" });
  });
});

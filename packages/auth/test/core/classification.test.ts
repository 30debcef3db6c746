import { describe, expect, it } from "vitest";
import type { Fault } from "../../src/testing/fault.ts";
import { failure, HOUR, loggedInWorld, MINUTE } from "./world.ts";

const json = (status: number, body: object) => ({ status, body: JSON.stringify(body) });
const TOKEN = { access_token: "new", token_type: "bearer" };

const REJECTED: Record<string, Fault["outcome"]> = {
  "400 invalid_grant": json(400, { error: "invalid_grant" }),
  "400 with an empty body": { status: 400 },
  "400 with HTML": { status: 400, body: "<h1>Bad Request</h1>" },
  "401 with an empty body": { status: 401 },
  "401 invalid_grant": json(401, { error: "invalid_grant" }),
  "400 with an unknown error": json(400, { error: "nobody_knows" }),
  "200 with an error, as GitHub sends it": json(200, { error: "bad_refresh_token" }),
};

const CONFIG: Record<string, Fault["outcome"]> = {
  "401 invalid_client": json(401, { error: "invalid_client" }),
  "400 unauthorized_client": json(400, { error: "unauthorized_client" }),
  "400 invalid_scope": json(400, { error: "invalid_scope" }),
  "404": { status: 404, body: "not here" },
  "405": { status: 405 },
};

const TRANSPORT: Record<string, Fault["outcome"]> = {
  "a reset connection": "reset",
  "a lost answer": "lost",
  "429": { status: 429, headers: { "retry-after": "7" } },
  "500 with an OAuth error": json(500, { error: "invalid_grant" }),
  "502 with HTML": { status: 502, body: "<html>Bad Gateway</html>" },
  "503": { status: 503 },
  "a redirect": { status: 307, headers: { location: "https://evil.test/" } },
  "403 from a firewall": { status: 403, body: "<html>Forbidden</html>" },
  "400 temporarily_unavailable": json(400, { error: "temporarily_unavailable" }),
  "200 with bad JSON": { status: 200, body: "<html>" },
  "200 with an array": { status: 200, body: "[]" },
  "200 without a token": json(200, {}),
  "200 with a token that is none": json(200, { ...TOKEN, access_token: "a\r\nx-injected: b" }),
  "200 with a DPoP token": json(200, { ...TOKEN, token_type: "dpop" }),
  "an endless answer": { status: 200, body: " ".repeat(2 << 20) },
};

const ROTATED: Record<string, Fault["outcome"]> = {
  "the least that can be": json(200, { access_token: "new" }),
  "a lifetime in quotes": json(200, { ...TOKEN, expires_in: "3600" }),
  "a lifetime that is null": json(200, { ...TOKEN, expires_in: null }),
  "201": json(201, TOKEN),
};

async function expired(outcome: Fault["outcome"]) {
  const made = await loggedInWorld();
  made.clock.advance(2 * HOUR);
  made.idp.fail({ endpoint: "token", grant: "refresh_token", outcome, times: 9 });
  return made;
}

describe("an answer to a refresh that says: the refresh token is void", () => {
  it.each(Object.entries(REJECTED))("%s", async (_name, outcome) => {
    const { auth, idp, record } = await expired(outcome);
    expect(await failure(auth.session().getToken())).toMatchObject({
      code: "login-required",
      details: { reason: "rejected" },
    });
    expect((await record())?.refreshState?.rejectedAt).toBeDefined();
    expect((await record())?.tokens?.refresh).toBeDefined();
    expect(idp.count("token", "refresh_token")).toBe(1);
  });
});

describe("an answer to a refresh that says: we are set up wrongly", () => {
  it.each(Object.entries(CONFIG))("%s", async (_name, outcome) => {
    const { auth, idp, record, prompt } = await expired(outcome);
    expect(await failure(auth.session({ prompt }).getToken())).toMatchObject({ code: "config", retryable: false });
    expect((await record())?.refreshState?.rejectedAt).toBeUndefined();
    expect(idp.count("device")).toBe(1);
  });
});

describe("an answer to a refresh that says nothing", () => {
  it.each(Object.entries(TRANSPORT))("%s", async (_name, outcome) => {
    const { auth, idp, record, clock, prompt } = await expired(outcome);
    const error = await failure(auth.session({ prompt }).getToken());
    expect(error).toMatchObject({ code: expect.stringMatching(/^(unavailable|token-response)$/) });
    expect((await record())?.refreshState).toMatchObject({ coolDownUntil: clock.now() + 30_000 });
    expect((await record())?.refreshState?.rejectedAt).toBeUndefined();
    expect(idp.count("token", "refresh_token")).toBe(1);
    expect(idp.count("device")).toBe(1);
  });

  it("is told with what the server said about waiting", async () => {
    const { auth } = await expired(TRANSPORT["429"] ?? "reset");
    expect(await failure(auth.session().getToken())).toMatchObject({ details: { status: 429, retryAfterMs: 7000 } });
  });

  it("is not asked for again during the cool-down, by anybody, and then is", async () => {
    const { auth, another, idp, clock } = await loggedInWorld();
    clock.advance(2 * HOUR);
    idp.fail({ endpoint: "token", outcome: "reset" });
    await failure(auth.session().getToken());
    clock.advance(10_000);
    expect(await failure(another().session().getToken())).toMatchObject({ details: { retryAfterMs: 20_000 } });
    expect(idp.count("token", "refresh_token")).toBe(1);
    clock.advance(20_000);
    await another().session().getToken();
    expect(idp.count("token", "refresh_token")).toBe(2);
  });

  it("does not freeze anybody whose clock was set back", async () => {
    const { auth, idp, clock } = await loggedInWorld();
    clock.advance(24 * HOUR);
    idp.fail({ endpoint: "token", outcome: "reset" });
    await failure(auth.session().getToken());
    clock.jump(-12 * HOUR);
    await auth.session().getToken();
    expect(idp.count("token", "refresh_token")).toBe(2);
  });

  it("leaves a command its old token, while that is good", async () => {
    const { auth, idp, clock, record, events } = await loggedInWorld();
    clock.advance(HOUR - MINUTE);
    idp.fail({ endpoint: "token", outcome: { status: 503 } });
    const { token } = await auth.session().getToken();
    expect(token.reveal()).toBe((await record())?.tokens?.access);
    expect(events).toEqual([["refresh-deferred", { code: "unavailable", status: 503 }]]);
  });

  it("ends after the time limit when the server hangs", async () => {
    const { auth, idp, clock } = await loggedInWorld();
    clock.advance(2 * HOUR);
    idp.fail({ endpoint: "token", outcome: "hang" });
    const answer = failure(auth.session().getToken());
    while (idp.count("token", "refresh_token") === 0) await new Promise((resolve) => setImmediate(resolve));
    clock.advance(15_000);
    expect(await answer).toMatchObject({ code: "unavailable" });
  });
});

describe("an answer to a refresh that has a token", () => {
  it.each(Object.entries(ROTATED))("%s", async (_name, outcome) => {
    const { auth, record } = await expired(outcome);
    const old = (await record())?.tokens?.refresh;
    expect((await auth.session().getToken()).token.reveal()).toBe("new");
    expect((await record())?.tokens?.refresh).toBe(old);
  });
});

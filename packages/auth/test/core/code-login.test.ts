import { connect } from "node:net";
import { describe, expect, it } from "vitest";
import { loopback, loopbackListener } from "../../src/node/loopback.ts";
import { authorizationCode } from "../../src/oauth/authorization-code.ts";
import { FakeClock } from "../../src/testing/fake-clock.ts";
import { failure, world } from "./world.ts";

/** Logs in with a browser that does `visit` with the link it is sent to. */
function login(made: ReturnType<typeof world>, visit: (link: string) => Promise<unknown>, signal?: AbortSignal) {
  const prompt = {
    onDeviceCode: () => {},
    openBrowser: async (link: string) => {
      void visit(link).catch(() => {});
      return true;
    },
  };
  // The browser takes real time, so the time limit must not run on the fake clock.
  const clock = new FakeClock({ instant: () => false });
  return made.auth.login({ method: loopback({ clock }), prompt, ...(signal === undefined ? {} : { signal }) });
}

describe("a login with the browser of this machine", () => {
  it("comes back with a persona and a page that says so", async () => {
    const made = world();
    let page: Response | undefined;
    const persona = await login(made, async (link) => {
      page = await fetch(made.idp.authorize(link));
    });
    expect(persona).toMatchObject({ subject: "user-1", assurance: "signature" });
    expect(page?.headers.get("cache-control")).toBe("no-store");
    expect(page?.headers.get("referrer-policy")).toBe("no-referrer");
    expect(made.events).toEqual([["logged-in", { method: "authorization-code" }]]);
    expect((await made.auth.session().getToken()).tokenType).toBe("Bearer");
  });

  it("asks with PKCE, state and nonce", async () => {
    const made = world({ settings: { resource: "https://api.test" } });
    let query = new URLSearchParams();
    await login(made, async (link) => {
      query = new URL(link).searchParams;
      await fetch(made.idp.authorize(link));
    });
    expect(Object.fromEntries(query)).toMatchObject({
      response_type: "code",
      client_id: "fake-client",
      code_challenge_method: "S256",
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      state: expect.stringMatching(/^[\w-]{43}$/),
      nonce: expect.stringMatching(/^[\w-]{43}$/),
      redirect_uri: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/callback$/),
      resource: "https://api.test",
      prompt: "consent",
    });
  });

  it("is not ended by strangers who knock", async () => {
    const made = world();
    const answers: number[] = [];
    await login(made, async (link) => {
      const back = made.idp.authorize(link);
      const change = (act: (url: URL) => void) => {
        const url = new URL(back);
        act(url);
        return url.href;
      };
      const knock = async (url: string, init?: RequestInit) => void answers.push((await fetch(url, init)).status);
      await knock(change((url) => url.searchParams.set("state", "guessed")));
      await knock(change((url) => url.searchParams.delete("state")));
      await knock(change((url) => (url.pathname = "/callback/")));
      await knock(back, { method: "POST" });
      answers.push(await rawStatus(back, "evil.test"));
      await knock(back);
    });
    expect(answers).toEqual([404, 404, 404, 404, 404, 200]);
  });

  it("is refused when another provider answers", async () => {
    const made = world();
    const error = await failure(
      login(made, async (link) => {
        const back = new URL(made.idp.authorize(link));
        back.searchParams.set("iss", "https://evil.test");
        await fetch(back);
      }),
    );
    expect(error).toMatchObject({ code: "token-response" });
    expect(made.idp.count("token")).toBe(0);
  });

  it("is refused with an ID token that was made for another login", async () => {
    const made = world({ idp: { claims: (claims) => ({ ...claims, nonce: "replayed" }) } });
    const error = await failure(login(made, (link) => fetch(made.idp.authorize(link))));
    expect(error).toMatchObject({ code: "id-token", details: { check: "nonce" } });
  });

  it("ends when the person says no", async () => {
    const made = world();
    const error = await failure(
      login(made, async (link) => {
        const back = new URL(made.idp.authorize(link));
        back.searchParams.delete("code");
        back.searchParams.set("error", "access_denied");
        await fetch(back);
      }),
    );
    expect(error).toMatchObject({ code: "login-denied" });
  });

  it("can be given up, and lets the port go", async () => {
    const made = world();
    const given = new AbortController();
    let link = "";
    const error = await failure(
      login(
        made,
        async (url) => {
          link = made.idp.authorize(url);
          given.abort();
        },
        given.signal,
      ),
    );
    expect(error).toMatchObject({ code: "login-cancelled" });
    await expect(fetch(link)).rejects.toThrow();
  });

  it("ends when nobody comes", async () => {
    const clock = new FakeClock();
    const listener = await loopbackListener({ clock, timeoutMs: 1000 });
    expect(await failure(listener.wait("state"))).toMatchObject({ code: "login-expired" });
    await listener.close();
  });

  it("works with a listener of one's own", async () => {
    const made = world();
    let back = "";
    const method = authorizationCode(async () => ({
      redirectUri: "https://app.test/callback",
      wait: async () => new URL(back),
      close: async () => {},
    }));
    const prompt = {
      onDeviceCode: () => {},
      onAuthorizationUrl: (url: string) => {
        back = made.idp.authorize(url);
      },
    };
    expect((await made.auth.login({ method, prompt })).subject).toBe("user-1");
  });
});

/** The status of a GET with a Host header of one's choice, which fetch does not allow. */
function rawStatus(url: string, host: string): Promise<number> {
  const { port, pathname, search } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), "127.0.0.1", () => {
      socket.write(`GET ${pathname}${search} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
    });
    let text = "";
    socket.on("data", (chunk) => {
      text += String(chunk);
    });
    socket.on("end", () => resolve(Number(text.split(" ")[1])));
    socket.on("error", reject);
  });
}

import * as client from "@cudo-compute/client";
import { describe, expect, test } from "vitest";
import { SETTLED } from "../src/kit/plain-error.ts";
import { createWorld } from "./support/world.ts";

describe("errors name the next step", () => {
  test.each([
    ["dsik list", "did you mean cudo disk?"],
    ["disk creat x", "did you mean cudo disk create?"],
    ["disk list --ouput json", "did you mean --output?"],
    ["disk list --page-sise 3", "did you mean --page-size?"],
    ["--ouput json", "did you mean --output?"],
    ["config get projct", "did you mean project?"],
  ])("%s", async (line, hint) => {
    const { code, stderr } = await createWorld().run(line);
    expect(code).toBe(2);
    expect(stderr).toContain(hint);
  });

  test("an id that is not found is compared with those that are there", async () => {
    const world = createWorld();
    await world.run("disk create train-01 --data-center gb-bournemouth-1 --size-gib 1 --wait");
    const { code, stderr } = await world.run("disk get trian-01");
    expect(code).toBe(6);
    expect(stderr).toContain("did you mean train-01?");
    expect(stderr).toContain("hint: cudo disk list");
    expect(stderr).toMatch(/request \S+ \(404 NOT_FOUND\)/);
  });

  test("the service's complaint about a field names the flag", async () => {
    const { stderr } = await createWorld().run("disk create d --data-center nowhere --size-gib 1");
    expect(stderr).toMatch(/^ {2}--data-center {2}/m);
  });

  test("a confirmation that cannot be asked names the flag", async () => {
    const { stderr } = await createWorld().run("disk delete d");
    expect(stderr).toContain("--yes is required to delete disks when input is not a terminal");
  });

  test("without a project the ways to name one are told, and nothing is sent", async () => {
    const world = createWorld({ project: false });
    const { code, stderr } = await world.run("disk list");
    expect({ code, sent: world.emulator.journal.entries().length }).toEqual({ code: 2, sent: 0 });
    expect(stderr).toContain("cudo config set project");
  });

  test("-v shows where a failure came from", async () => {
    const { stderr } = await createWorld().run("disk get nope -v");
    expect(stderr).toMatch(/^ {4}at /m);
  });

  test("what a server says cannot move the cursor", async () => {
    const world = createWorld();
    const fetch = async () =>
      new Response(JSON.stringify({ code: 5, message: "gone\u001b[2J\u202e" }), { status: 404 });
    const { stderr } = await world.run("disk get d", { fetch });
    expect(stderr).not.toContain("\u001b");
    expect(stderr).not.toContain("\u202e");
  });
});

describe("asking", () => {
  const disk = "disk create d --data-center gb-bournemouth-1 --size-gib 50 --wait";

  test("what is lost is shown, then a person is asked", async () => {
    const world = createWorld();
    await world.run(disk);
    const { code, stderr, questions } = await world.run("disk delete d", { tty: 100, answers: [true] });
    expect({ code, questions }).toEqual({ code: 0, questions: ["Delete it?"] });
    expect(stderr).toContain(
      "Will delete 1 disk in project demo (profile default):\n  d  ready  50 GiB will be lost\n",
    );
  });

  test("no is no", async () => {
    const world = createWorld();
    await world.run(disk);
    const { code, stderr } = await world.run("disk delete d", { tty: 100, answers: [false] });
    expect(code).toBe(1);
    expect(stderr).toContain("nothing was done");
    expect((await world.run("disk list -o ids")).stdout).toBe("d\n");
  });

  test("Ctrl-C at the question is 130", async () => {
    const world = createWorld();
    await world.run(disk);
    const { code } = await world.run("disk delete d", { tty: 100, answers: [undefined] });
    expect(code).toBe(130);
  });

  test("not about what is not there; of several, that one is marked", async () => {
    const world = createWorld();
    await world.run(disk);
    const missing = await world.run("disk delete dd", { tty: 100, answers: [true] });
    expect(missing).toMatchObject({ code: 6, questions: [], stderr: expect.stringContaining("did you mean d?") });
    const both = await world.run("disk delete d dd", { tty: 100, answers: [false] });
    expect(both.stderr).toContain("  d   ready  50 GiB will be lost\n  dd  -      not found\n");
  });

  test.each([{ env: { CI: "true" } }, { env: { CUDO_NO_INPUT: "1" } }])("never where $env says so", async (options) => {
    const { code, questions } = await createWorld().run("disk delete d", { tty: 100, ...options });
    expect({ code, questions }).toEqual({ code: 2, questions: [] });
  });
});

describe("stopping", () => {
  test("Ctrl-C during a wait says what goes on, and exits 130", async () => {
    const world = createWorld();
    const { code, stdout, stderr } = await world.run(
      "disk create d --data-center gb-bournemouth-1 --size-gib 1 --wait",
      { interruptAt: /disks\/d$/ },
    );
    expect({ code, stdout }).toEqual({ code: 130, stdout: "" });
    expect(stderr).toContain("follow with: cudo disk wait d --for ready");
  });
});

describe("global flags", () => {
  test.each(["-o ids disk list", "disk -o ids list", "disk list -oids", "disk --output=ids list"])(
    "%s",
    async (line) => {
      const world = createWorld();
      await world.run("disk create d --data-center gb-bournemouth-1 --size-gib 1 --wait");
      expect((await world.run(line)).stdout).toBe("d\n");
    },
  );

  test("--timings tells where the time went, last, on stderr", async () => {
    const { stderr } = await createWorld().run("disk list --timings");
    expect(stderr).toMatch(
      /^time \d+ms {2}start \d+ {2}auth \d+ {2}ListDisks \d+ \(1 request, 0 retries\) {2}render \d+\n$/,
    );
  });

  test("--debug=http traces requests and never shows the key", async () => {
    const world = createWorld();
    const { stderr } = await world.run("disk list --debug");
    expect(stderr).toMatch(/^> GET \S+\/disks/m);
    expect(stderr).not.toContain(world.emulator.apiKey);
  });
});

describe("bodies", () => {
  test("file, then flags, then --set", async () => {
    const body = JSON.stringify({ dataCenterId: "gb-bournemouth-1", sizeGib: 1 });
    const line = "disk create d --from-file - --size-gib 2 --dry-run -o json";
    const world = createWorld();
    expect((await world.run(line, { stdin: body })).json()).toMatchObject({
      body: { id: "d", dataCenterId: "gb-bournemouth-1", sizeGib: 2 },
    });
    expect((await world.run(`${line} --set sizeGib=3 --set labels.a:=[1]`, { stdin: body })).json()).toMatchObject({
      body: { sizeGib: 3, labels: { a: [1] } },
    });
  });

  test("the data center of the settings fills in", async () => {
    const options = { env: { CUDO_DATA_CENTER_ID: "no-luster-1" } };
    const { json } = await createWorld().run("disk create d --size-gib 2 --dry-run -o json", options);
    expect(json()).toMatchObject({ body: { dataCenterId: "no-luster-1" } });
  });

  test.each(["__proto__.x=1", "=1", "a..b=1", "x:={"])("--set %s is refused", async (word) => {
    const { code } = await createWorld().run([
      "disk",
      "create",
      "d",
      "--size-gib",
      "1",
      "--data-center",
      "x",
      "--set",
      word,
    ]);
    expect(code).toBe(2);
  });
});

describe("a key in the environment", () => {
  test.each(["two words", "tab\tkey", "ключ"])("that cannot be one (%j) is refused and not shown", async (key) => {
    const { code, stderr } = await createWorld().run("disk list", { env: { CUDO_API_KEY: key } });
    expect(code).toBe(2);
    expect(stderr).not.toContain(key);
  });

  test("goes to the API alone", async () => {
    const { fixedCredential } = await import("../src/auth/fixed-credential.ts");
    const found = fixedCredential("canary", { source: "CUDO_API_KEY", origin: "https://rest.compute.cudo.org" });
    await expect(found.headers({ url: "https://evil.example/v1/auth" })).rejects.toMatchObject({ exit: 2 });
  });
});

describe("a wait that ran out of time", () => {
  const create = "disk create d --data-center gb-bournemouth-1 --size-gib 1 --wait";

  test("for a thing at rest does not promise that it goes on", async () => {
    const world = createWorld();
    await world.run(create);
    const { stderr } = await world.run("disk wait d --for attached --wait-timeout 30s");
    expect(stderr).toContain("it stays ready until something changes it");
  });

  test("for a thing on its way does", async () => {
    const world = createWorld({ clock: "manual" });
    await world.run(create.replace(" --wait", ""));
    const { stderr } = await world.run("disk wait d --wait-timeout 30s");
    expect(stderr).toContain("it goes on by itself");
  });

  test("knows every state at rest that the client knows", () => {
    const kinds = Object.entries(client).flatMap(([name, table]) =>
      /^(VM|DISK|MACHINE|CLUSTER|NETWORK|VOLUME)_STATE_KINDS$/.test(name) ? Object.entries(table) : [],
    );
    const names = kinds.flatMap(([state, kind]) => (kind === "settled" ? [state] : []));
    expect([...new Set(names)].sort()).toEqual([...SETTLED].sort());
  });
});

test("cudo api: what a service says cannot write to the terminal", async () => {
  const answer = { code: 5, status: "NOT_FOUND", message: "gone\u001b]0;title\u0007\u001b[2J\r" };
  const fetch = async () => new Response(JSON.stringify(answer), { status: 404 });
  const { code, stderr } = await createWorld().run("api GET /v1/projects", { fetch, tty: 80 });
  expect(code).toBe(6);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what must not be there
  expect(stderr.replace(/\u001b\[\d*m/g, "")).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
});

test("cudo api: a page instead of an answer neither", async () => {
  const fetch = async () => new Response("<h1>\u001b[31mno\u009b2J</h1>", { status: 502 });
  const { stderr } = await createWorld().run("api GET /v1/projects", { fetch });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what must not be there
  expect(stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
});

test("a proxy that is not there is not taken for the API", async () => {
  const cause = Object.assign(new Error("connect ECONNREFUSED 127.0.0.1:9"), { code: "ECONNREFUSED" });
  const fetch = async () => Promise.reject(new TypeError("fetch failed (HTTP proxy 127.0.0.1:9)", { cause }));
  const { code, stderr } = await createWorld().run("disk list", { fetch });
  expect(code).toBe(10);
  expect(stderr).toContain("hint: the proxy does not answer: check HTTPS_PROXY and HTTP_PROXY");
});

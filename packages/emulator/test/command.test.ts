import { describe, expect, test } from "vitest";
import manifest from "../package.json" with { type: "json" };
import { run } from "../src/cli/run.ts";
import { createEmulator } from "../src/index.ts";

/** Runs the command until it has said something, does what `meanwhile` says, and stops it. */
async function command(args: string[], meanwhile: (output: string) => Promise<void> = async () => {}) {
  const said = { out: "", err: "" };
  let stop = () => {};
  const stopped = new Promise<void>((resolve) => {
    stop = resolve;
  });
  const code = await run(args, {
    out: (text) => {
      said.out += text;
      meanwhile(text).finally(stop);
    },
    err: (text) => {
      said.err += text;
    },
    stopped,
  });
  return { ...said, code };
}

test("it prints what a client needs, and serves it until it is stopped", async () => {
  let status = 0;
  const { code, out, err } = await command(["--port", "0", "--clock", "instant", "--project", "ml"], async (output) => {
    const url = /Base URL +(\S+)/.exec(output)?.[1];
    const key = /API key +(\S+)/.exec(output)?.[1];
    ({ status } = await fetch(`${url}/v1/projects/ml`, { headers: { authorization: `Bearer ${key}` } }));
  });
  expect([code, err, status]).toEqual([0, "", 200]);
  expect(out).toContain('import { CudoCompute } from "@cudo-compute/client";');
  expect(out).toMatch(/export CUDO_API_URL=http:\S+\n {2}export CUDO_API_KEY=\w+\n {2}export CUDO_PROJECT_ID=ml\n/);
});

test("--help explains every flag", async () => {
  const { code, out } = await command(["--help"]);
  expect(code).toBe(0);
  for (const flag of [
    "--port",
    "--host",
    "--clock",
    "--speed",
    "--seed",
    "--project",
    "--cors",
    "--state",
    "--control",
    "--fault",
    "--allow-remote",
    "--version",
  ])
    expect(out).toContain(flag);
});

test.each(["--version", "-V"])("%s is the package's", async (flag) => {
  expect(await command([flag])).toEqual({ code: 0, out: `${manifest.version}\n`, err: "" });
});

describe("a command line that makes no sense is one line and exit code 2", () => {
  test.each([
    [["--prot", "1"], /--prot/],
    [["--port"], /--port/],
    [["--port", "70000"], /--port must be a number from 0 to 65535, not "70000"/],
    [["--port", ""], /--port/],
    [["--clock", "sundial"], /--clock must be instant or realtime or manual, not sundial/],
    [["--clock", "manual"], /--clock manual needs --control/],
    [["--host", "0.0.0.0"], /--host 0\.0\.0\.0 lets others on the network in.*--allow-remote/],
    [["--state", ""], /--state must name a file/],
    [["--fault", "{"], /--fault must be JSON/],
    [["--fault", '{"error":{"code":"BUSY"}}'], /--fault: invalid fault rule: error\.code must be one of CANCELLED/],
    [["--fault", '{"operation":"createvm","delay":1}'], /operation names no operation .* did you mean CreateVM\?/],
    [["--speed", "-1"], /--speed/],
    [["--seed", "x"], /--seed must be a whole number/],
    [["--project", ""], /--project/],
    [["serve"], /serve/],
  ])("%o", async (args, message) => {
    const { code, out, err } = await command(args);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(message);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
  });
});

test("a taken port is one line and exit code 1", async () => {
  await using emulator = createEmulator();
  const { port } = await emulator.listen();
  const { code, err } = await command(["--port", String(port)]);
  expect(code).toBe(1);
  expect(err).toBe("cudo-emulator: the port is taken; choose another with --port, or --port 0 for any\n");
});

import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { signIn } from "../support/sign-in.ts";
import { processes } from "./support/processes.ts";
import { atTerminal } from "./support/scene.ts";

atTerminal("secrets", (scene) => {
  /** Runs a line to its end, and looks at everybody's command lines all the while. */
  async function watched(terminal: Awaited<ReturnType<typeof scene.open>>, line: string) {
    const seen = new Set<string>();
    let running = true;
    const look = async () => {
      while (running) {
        for (const { argv } of processes()) seen.add(argv);
        await new Promise((resolve) => setImmediate(resolve));
      }
    };
    const looking = look();
    const ran = await terminal.run(line);
    running = false;
    await looking;
    return { ...ran, commandLines: [...seen].join("\n") };
  }

  /** Every file and folder below a folder, with its mode. */
  function kept(folder: string): { path: string; folder: boolean; mode: string }[] {
    return readdirSync(folder, { recursive: true, withFileTypes: true }).map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return { path, folder: entry.isDirectory(), mode: (statSync(path).mode & 0o777).toString(8) };
    });
  }

  describe("an API key", () => {
    test("is in no command line, on no screen and not in the config file", async () => {
      const { apiKey } = scene.emulator;
      const terminal = await scene.open({ env: { ...scene.place.env, CANARY: apiKey, CUDO_PROJECT_ID: "demo" } });
      const lines = [
        // printf is part of the shell: no process gets the key as an argument.
        `printf '%s\\n' "$CANARY" | cudo login --api-key-stdin --debug=http -v`,
        "cudo vm list --debug=http -v",
        "cudo whoami --debug=http -v -o json",
        "cudo auth status",
        "cudo config list",
        "cudo doctor",
        "cudo vm get nope --debug=http -v",
      ];
      for (const line of lines) {
        const { shown, commandLines } = await watched(terminal, line);
        expect(commandLines).toContain("bin/cudo.cjs");
        expect(commandLines.includes(apiKey), `command lines during ${line}`).toBe(false);
        expect(shown.includes(apiKey) || terminal.bytes.includes(apiKey), `the screen after ${line}`).toBe(false);
      }
    });

    test("is kept in files of one's own: 0600 in folders of 0700, and not beside the settings", async () => {
      const folder = join(scene.place.home, "config");
      const all = kept(folder);
      expect(all.filter((each) => !each.folder).length).toBeGreaterThan(1);
      for (const each of all) expect(each, each.path).toMatchObject({ mode: each.folder ? "700" : "600" });
      expect(statSync(folder).mode & 0o777).toBe(0o700);
      expect(readFileSync(join(folder, "config.json"), "utf8")).not.toContain(scene.emulator.apiKey);
    });
  });

  test("the tokens of a login are on no screen and in no command line", async () => {
    const terminal = await scene.open({
      env: { ...scene.place.env, CUDO_CONFIG_DIR: join(scene.place.home, "other"), CUDO_PROJECT_ID: "demo" },
    });
    await terminal.start("cudo login --debug=http -v");
    const [, url = ""] = await terminal.sees(/open +(http\S+)/);
    const [, code = ""] = await terminal.sees(/enter +([A-Z]{4}-[A-Z]{4})/);
    await signIn(url, { user_code: code });
    expect(await terminal.done()).toBe(0);
    const login = terminal.bytes;
    const token = (await terminal.run("cudo auth token 2>/dev/null")).shown.split("\n").slice(1).join("");
    expect(token).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/);
    expect(login).not.toContain(token);
    for (const line of [
      "cudo vm list --debug=http -v",
      "cudo auth refresh --debug=http -v",
      "cudo logout --debug=http -v",
    ]) {
      const { commandLines } = await watched(terminal, line);
      expect(commandLines.includes(token) || terminal.bytes.includes(token.slice(-40)), line).toBe(false);
    }
  });
});

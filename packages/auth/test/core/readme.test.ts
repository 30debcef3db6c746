import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it, onTestFinished } from "vitest";
import type { CredentialStore } from "../../src/store/store.ts";
import { HOUR, loggedInWorld } from "./world.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const blocks = [...readFileSync(`${root}README.md`, "utf8").matchAll(/```ts\n([\s\S]*?)```/g)].map(
  ([, code = ""]) => code,
);
const withSources = (code: string) =>
  code
    .replace(/"@cudo-compute\/auth"/g, '"../src/index.ts"')
    .replace(/"@cudo-compute\/auth\/(\w+)"/g, '"../src/$1.ts"');

/** Examples as files in the package, so that their imports work. */
function written(): string[] {
  const directory = mkdtempSync(`${root}.readme-`);
  onTestFinished(() => rmSync(directory, { recursive: true }));
  return blocks.map((code, index) => {
    const path = `${directory}/example-${index}.ts`;
    writeFileSync(path, withSources(code));
    return path;
  });
}

describe("the README", () => {
  it("has examples that compile", { timeout: 60_000 }, () => {
    const config = ts.getParsedCommandLineOfConfigFile(
      `${root}tsconfig.json`,
      {},
      {
        ...ts.sys,
        onUnRecoverableConfigFileDiagnostic: () => {},
      },
    );
    const program = ts.createProgram(written(), { ...config?.options, noUnusedLocals: false });
    const wrong = ts
      .getPreEmitDiagnostics(program)
      .map(({ messageText, file }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`);
    expect(blocks.length).toBeGreaterThanOrEqual(5);
    expect(wrong).toEqual([]);
  });

  it("has a store that keeps a fleet to one refresh", async () => {
    const at = blocks.findIndex((code) => code.includes("kvStore"));
    const { kvStore } = (await import(written()[at] ?? "")) as { kvStore(kv: object): CredentialStore };
    const entries = new Map<string, { value: string; version: string }>();
    let count = 0;
    const store = kvStore({
      get: async (name: string) => entries.get(name),
      put: async (name: string, value: string | null, expected: string | undefined) => {
        if (entries.get(name)?.version !== expected) return undefined;
        const version = String(++count);
        if (value === null) entries.delete(name);
        else entries.set(name, { value, version });
        return version;
      },
    });
    const { another, idp, clock, auth } = await loggedInWorld({ auth: { store } });
    clock.advance(2 * HOUR);
    const tokens = await Promise.all(Array.from({ length: 20 }, () => another().session().getToken()));
    expect(new Set(tokens.map(({ token }) => token.reveal())).size).toBe(1);
    expect(idp.count("token", "refresh_token")).toBe(1);
    expect(await auth.logout()).toEqual({ wasLoggedIn: true, revoked: true });
    expect([...entries.keys()].filter((name) => !name.startsWith("lock"))).toEqual([]);
  });
});

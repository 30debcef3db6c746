import { afterAll, beforeAll, describe } from "vitest";
import { type EmulatorProcess, startEmulator } from "./emulator-process.ts";
import { hasTerminal } from "./has-terminal.ts";
import { createPlace, type Place } from "./place.ts";
import { openTerminal, type Terminal, type TerminalOptions } from "./terminal.ts";

/** What the tests of a file share: an emulator, a home, and the windows that were opened. */
export interface Scene {
  readonly emulator: EmulatorProcess;
  readonly place: Place;
  /** The environment of somebody who has a key and a project. */
  readonly env: Readonly<Record<string, string>>;
  /** Opens a window at home, with the key and the project unless told otherwise. */
  open(options?: Partial<TerminalOptions>): Promise<Terminal>;
}

/** Tests in a scene of their own: set before the first one, cleared after the last one; skipped where there is no terminal. */
export const atTerminal = (name: string, tests: (scene: Scene) => void): void =>
  void describe.skipIf(!hasTerminal)(name, () => tests(setScene()));

function setScene(): Scene {
  const scene: { emulator?: EmulatorProcess; place?: Place } = {};
  const open: Terminal[] = [];
  const there = <T>(thing: T | undefined): T => {
    if (thing === undefined) throw new Error("the scene is set before the tests, not while they are collected");
    return thing;
  };
  beforeAll(async () => {
    scene.emulator = await startEmulator();
    scene.place = createPlace(scene.emulator.url);
  });
  afterAll(async () => {
    await Promise.all(open.map((terminal) => terminal.close()));
    await scene.emulator?.stop();
    scene.place?.remove();
  });
  return {
    get emulator() {
      return there(scene.emulator);
    },
    get place() {
      return there(scene.place);
    },
    get env() {
      return { ...this.place.env, CUDO_API_KEY: this.emulator.apiKey, CUDO_PROJECT_ID: "demo" };
    },
    async open(options = {}) {
      const terminal = await openTerminal({ env: this.env, cwd: this.place.home, ...options });
      open.push(terminal);
      return terminal;
    },
  };
}

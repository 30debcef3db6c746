import { beforeAll, describe, expect, test } from "vitest";
import { CREATE_VM } from "../support/given.ts";
import { atTerminal } from "./support/scene.ts";
import type { Terminal } from "./support/terminal.ts";

atTerminal("narrow windows and wide characters", (scene) => {
  let terminal: Terminal;

  beforeAll(async () => {
    terminal = await scene.open({ columns: 120 });
    await terminal.run(`cudo ${CREATE_VM} --metadata note=火车🚂`);
    await terminal.run(`cudo ${CREATE_VM.replace("train-01", "train-02")} --metadata note=plain`);
    await scene.emulator.advance(60);
  });

  describe("a window of 40 columns", () => {
    beforeAll(async () => (terminal = await scene.open({ columns: 40 })));

    test.each(["vm list", "vm-type list --gpus 1", "project list", "vm get train-01"])("%s reads", async (line) => {
      const { code } = await terminal.run(`cudo ${line}`);
      expect(code).toBe(0);
      expect(terminal.wraps).toBe(false);
    });

    test("the list keeps the ids and the states, and says what it leaves out", async () => {
      const { shown } = await terminal.run("cudo vm list");
      expect(shown).toMatch(/^train-01 +active\b/m);
      expect(shown).toMatch(/^\d columns left out; -o wide shows all$/m);
    });

    test("progress of a wait is drawn over itself, also where it takes several lines", async () => {
      await terminal.start("cudo vm stop train-02 --wait");
      await terminal.sees(/stopping \(/);
      await scene.emulator.advance(20);
      expect(await terminal.done()).toBe(0);
      expect(terminal.everything()).toMatch(
        /^\$ cudo vm stop .*\nwaiting for train-02 \.\.\. stopping -> stopped \(\d+s\)\ntrain-02/,
      );
    });
  });

  test("wide characters take two cells, and the columns behind them align", async () => {
    terminal = await scene.open({ columns: 80 });
    await terminal.run("cudo vm list --columns id,metadata,state");
    await terminal.sees(/note=火车🚂/);
    const header = terminal.columnOf("STATE");
    expect([header, terminal.columnOf("active"), terminal.columnOf("stopped")]).toEqual([header, header, header]);
  });

  test("a window that changes its size while it watches is drawn anew at once", async () => {
    terminal = await scene.open({ columns: 120 });
    await terminal.start("cudo vm list --watch=1h");
    await terminal.sees(/DATA CENTER.*AGE/);
    terminal.resize(50, 12);
    await terminal.sees(/^ID +STATE(?!.*DATA CENTER).*$/m);
    expect(terminal.wraps).toBe(false);
    terminal.resize(120, 30);
    await terminal.sees(/DATA CENTER.*AGE/);
    terminal.press("q");
    expect(await terminal.done()).toBe(0);
  });
});

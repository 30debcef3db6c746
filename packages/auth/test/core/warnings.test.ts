import { expect, it, onTestFinished } from "vitest";
import { systemClock } from "../../src/model/clock.ts";
import { failure, HOUR, loggedInWorld } from "./world.ts";

it("many waits on one signal make Node warn of nothing, and all end with it", async () => {
  const warned: string[] = [];
  const onWarning = (warning: Error) => warned.push(warning.message);
  process.on("warning", onWarning);
  onTestFinished(() => void process.off("warning", onWarning));
  const leaving = new AbortController();
  const { signal } = leaving;
  const { auth, clock, idp } = await loggedInWorld();
  clock.advance(2 * HOUR);
  idp.fail({ endpoint: "token", outcome: "hang" });
  const many = { length: 50 };
  const waits = [
    ...Array.from(many, () => failure(auth.session().getToken({ signal }))),
    ...Array.from(many, () => failure(auth.session({ signal }).getToken({ signal: new AbortController().signal }))),
    ...Array.from(many, () => failure(systemClock.sleep(60_000, signal))),
    ...Array.from(many, () => failure(clock.sleep(15_000, signal))),
  ];
  await new Promise((resolve) => setTimeout(resolve, 50));
  leaving.abort(new Error("I am off"));
  for (const error of await Promise.all(waits)) expect(error).toMatchObject({ message: "I am off" });
  await new Promise((resolve) => setImmediate(resolve));
  expect(warned).toEqual([]);
});

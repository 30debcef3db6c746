import type { Profiler } from "node:inspector";
import { expect, test } from "vitest";
import { byFunction, byPart, partsOf } from "../src/profile-parts.ts";

const BUNDLE = "file:///house/packages/client/dist/index.js";
const part = byPart(
  () => "import x;\n// src/call.ts\nfunction call() {}\n//#region src/transport/send.ts\nfunction send() {}",
);

const frame = (functionName: string, url: string, lineNumber: number) => ({
  functionName,
  scriptId: "0",
  url,
  lineNumber,
  columnNumber: 0,
});

test("functions belong to a source file of ours, to a package, to a part of Node, or to the engine", () => {
  expect(part(frame("call", BUNDLE, 2))).toBe("client: call.ts");
  expect(part(frame("send", BUNDLE, 4))).toBe("client: transport/send.ts");
  expect(part(frame("", BUNDLE, 0))).toBe("client: index.js");
  expect(part(frame("get", "file:///x/node_modules/.pnpm/@a+b@1/node_modules/@a/b/dist/c.js", 9))).toBe("@a/b");
  expect(part(frame("fetch", "node:internal/deps/undici/undici", 9))).toBe("node: fetch");
  expect(part(frame("(garbage collector)", "", -1))).toBe("(garbage collector)");
  expect(part(frame("parse", "", -1))).toBe("(built into the engine)");
  expect(byFunction(part)(frame("send", BUNDLE, 4))).toBe("send, client: transport/send.ts");
});

test("own time is how long each sample lasted, without the waiting", () => {
  const profile: Profiler.Profile = {
    startTime: 0,
    endTime: 100,
    nodes: [
      { id: 1, callFrame: frame("call", BUNDLE, 2) },
      { id: 2, callFrame: frame("send", BUNDLE, 4) },
      { id: 3, callFrame: frame("(idle)", "", -1) },
    ],
    samples: [1, 2, 3, 2, 1],
    timeDeltas: [5, 10, 20, 40, 25],
  };
  expect(partsOf(profile, part)).toEqual([
    { name: "client: transport/send.ts", time: 45 },
    { name: "client: call.ts", time: 10 },
  ]);
});

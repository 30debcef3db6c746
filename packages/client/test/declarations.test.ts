import ts from "typescript";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Consumer, install } from "./declarations/consumer.ts";
import { MISTAKES, programOf, VALID, WEB } from "./declarations/programs.ts";

let consumer: Consumer;

beforeAll(() => {
  consumer = install(["types", "client", "validators"]);
}, 120_000);

afterAll(() => consumer.remove());

const RESOLUTIONS = {
  nodenext: { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext },
  bundler: { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler },
} as const;

const PLATFORMS = {
  "no platform": { lib: ["lib.es2022.d.ts"], types: [] },
  "lib DOM": { lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"], types: [] },
  "@types/node": { lib: ["lib.es2022.d.ts"], types: ["node"] },
} as const;

const cases = Object.entries(RESOLUTIONS).flatMap(([resolution, how]) =>
  Object.entries(PLATFORMS).map(([platform, { lib, types }]) => {
    const options: ts.CompilerOptions = { ...how, lib: [...lib], types: [...types] };
    return [resolution, platform, options] as const;
  }),
);

const STRICT: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: false,
  noEmit: true,
};

test.each(cases)(
  "the published declarations compile under %s with %s, as does a program that uses them",
  { timeout: 60_000 },
  (_, platform, options) => {
    const programs = platform === "no platform" ? { "valid.ts": VALID } : { "valid.ts": VALID, "web.ts": WEB };
    const findings = consumer.compile(programs, { ...STRICT, ...options });
    expect([...findings.values()].flat()).toEqual([]);
  },
);

describe("a mistake is a compile error right where it is:", () => {
  const names = Object.keys(MISTAKES);
  const programs = Object.fromEntries(names.map((name, index) => [`${index}.ts`, programOf(MISTAKES[name] ?? "")]));
  let findings: ReturnType<Consumer["compile"]>;

  beforeAll(() => {
    const [, , options] = cases[0] ?? [];
    findings = consumer.compile(programs, { ...STRICT, ...options });
  }, 60_000);

  test.each(names.map((name, index) => [name, `${index}.ts`] as const))("%s", (_, file) => {
    const mark = (programs[file] ?? "").indexOf("/*!*/") + "/*!*/".length;
    expect(findings.get(file)).toEqual([{ at: mark, message: expect.stringContaining(file) }]);
  });

  test("and there is no other error", () => {
    expect(findings.get("elsewhere")).toBeUndefined();
  });
});

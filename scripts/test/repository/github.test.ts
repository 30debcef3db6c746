import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { publicPackages } from "../../src/workspace/public-packages.ts";
import { REPOSITORY } from "../../src/workspace/repository.ts";

const read = (name: string) => parse(readFileSync(join(REPOSITORY, ".github", name), "utf8"));

interface Field {
  readonly type: string;
  readonly id?: string;
  readonly attributes: Readonly<Record<string, unknown>>;
}

describe("the forms for issues", () => {
  const forms = readdirSync(join(REPOSITORY, ".github/ISSUE_TEMPLATE")).filter((name) => name !== "config.yml");

  it.each(forms)("%s is a form that GitHub shows", (name) => {
    const form = read(`ISSUE_TEMPLATE/${name}`) as Readonly<Record<string, unknown>> & {
      readonly body: readonly Field[];
    };
    expect(Object.keys(form).sort()).toEqual(["body", "description", "labels", "name"]);
    for (const { type, attributes } of form.body) {
      expect(["markdown", "input", "textarea", "dropdown"]).toContain(type);
      expect(attributes[type === "markdown" ? "value" : "label"]).toEqual(expect.any(String));
      if (type === "dropdown") expect(attributes.options).toEqual(expect.arrayContaining([expect.any(String)]));
    }
    const ids = form.body.flatMap(({ id }) => id ?? []);
    expect(new Set(ids).size).toBe(form.body.filter(({ type }) => type !== "markdown").length);
  });

  it("ask for every package", () => {
    const [field] = (read("ISSUE_TEMPLATE/bug.yml").body as Field[]).filter(({ id }) => id === "package");
    const names = publicPackages(REPOSITORY).map(({ short }) => short);
    expect(field?.attributes.options).toEqual(expect.arrayContaining(names));
  });
});

it("dependencies and actions are looked after", () => {
  const { version, updates } = read("dependabot.yml");
  expect(version).toBe(2);
  expect(updates.map((one: Readonly<Record<string, string>>) => one["package-ecosystem"]).sort()).toEqual([
    "github-actions",
    "npm",
  ]);
});

it("all packages are released as one", () => {
  const { fixed } = JSON.parse(readFileSync(join(REPOSITORY, ".changeset/config.json"), "utf8"));
  const names = publicPackages(REPOSITORY).map(({ manifest }) => manifest.name);
  expect(fixed.map((group: string[]) => group.toSorted())).toEqual([names.toSorted()]);
});

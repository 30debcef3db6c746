import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { createWorld, type World } from "./support/world.ts";

const origins = async (world: World, line = "", options = {}) => {
  const found = (await world.run(`config list -o json ${line}`, options)).json<
    { id: string; value: string; origin: string }[]
  >();
  return Object.fromEntries(found.map(({ id, value, origin }) => [id, `${value} (${origin})`]));
};

describe("where a setting is from", () => {
  test("flag before environment before .cudo.json before profile before default", async () => {
    const world = createWorld({ project: false, login: false });
    const work = join(world.home, "work", "deep");
    mkdirSync(work, { recursive: true });
    const project = async (line = "", options = {}) => (await origins(world, line, { cwd: work, ...options })).project;

    expect(await project()).toBe(" ()");
    await world.run("config set project from-profile");
    expect(await project()).toBe("from-profile (profile default)");
    writeFileSync(join(world.home, "work", ".cudo.json"), '{"project":"from-folder"}');
    expect(await project()).toBe(`from-folder (${join(world.home, "work", ".cudo.json")})`);
    const options = { env: { CUDO_PROJECT_ID: "from-env" } };
    expect(await project("", options)).toBe("from-env (CUDO_PROJECT_ID)");
    expect(await project("-p from-flag", options)).toBe("from-flag (--project)");
  });

  test("a key in the environment does not go with the profile's project, unless the profile was named", async () => {
    const world = createWorld({ project: false });
    await world.run("config set project of-the-profile");
    expect((await origins(world)).project).toBe(" ()");
    expect((await origins(world, "--profile default")).project).toBe("of-the-profile (profile default)");
  });

  test("a .cudo.json cannot say where the API is", async () => {
    const world = createWorld();
    writeFileSync(join(world.home, ".cudo.json"), '{"apiUrl":"https://evil.example","project":"p"}');
    expect((await origins(world))["api-url"]).toBe("https://rest.compute.cudo.org (default)");
  });

  test("wait=true makes slow commands wait", async () => {
    const world = createWorld();
    await world.run("config set wait true");
    const { stderr } = await world.run("disk create d --data-center gb-bournemouth-1 --size-gib 1");
    expect(stderr).toContain("d ready");
    const again = await world.run("disk create e --data-center gb-bournemouth-1 --size-gib 1 --no-wait");
    expect(again.stderr).not.toContain("e ready");
  });
});

describe("profiles", () => {
  test("made, used, changed, deleted", async () => {
    const world = createWorld({ project: false });
    await world.run("profile create work --set project=ml-prod --set output=json");
    await world.run("profile use work");
    expect((await world.run("profile list -o csv --columns profile,current")).stdout).toBe(
      "id,current\ndefault,false\nwork,true\n",
    );
    await world.run("profile update work --set project=ml-test");
    expect((await world.run("profile get work")).json()).toMatchObject({
      id: "work",
      project: "ml-test",
      output: "json",
    });
    expect((await world.run("profile delete work --yes")).code).toBe(0);
    expect((await world.run("config get output")).stdout).toBe("table\n");
  });

  test.each([
    ["profile use wrok", "did you mean work?"],
    ["profile create work", "there is a profile 'work' already"],
    ["profile create ../x", "cannot be the name of a profile"],
    ["profile create x --set colour=red", "there is no setting 'colour'"],
    ["config set output xml", "it must be one of table"],
    ["config set api-url ftp://x", "it must be an https address"],
    ["config set api-url https://u:canary@x", "must not hold a user name"],
  ])("%s is refused", async (line, why) => {
    const world = createWorld();
    await world.run("profile create work");
    const { code, stderr } = await world.run(line);
    expect(code).toBe(2);
    expect(stderr).toContain(why);
  });

  test("the config file belongs to its owner alone", async () => {
    const world = createWorld();
    await world.run("config set project p");
    expect(statSync(join(world.home, "config", "config.json")).mode & 0o777).toBe(0o600);
    expect(statSync(join(world.home, "config")).mode & 0o777).toBe(0o700);
  });

  test("a damaged file is told, not overwritten", async () => {
    const world = createWorld();
    mkdirSync(join(world.home, "config"));
    writeFileSync(join(world.home, "config", "config.json"), "{oops");
    const { code, stderr } = await world.run("config set project p");
    expect({ code, told: stderr.includes("repair or remove") }).toEqual({ code: 2, told: true });
    expect(readFileSync(join(world.home, "config", "config.json"), "utf8")).toBe("{oops");
  });
});

describe("import --from cudoctl", () => {
  const file = (key: string) => `configVersion: v0
keys:
  - name: main
    key: ${key}
contexts:
  - name: prod
    key: main
    project: demo
    billing-account: ba-1
  - name: bare
    project: other
current-context: prod
`;

  test("contexts become profiles, the current one too, and keys go with the logins", async () => {
    const world = createWorld({ login: false, project: false });
    const path = join(world.home, ".config", "cudo", "cudo.yml");
    mkdirSync(join(path, ".."), { recursive: true });
    writeFileSync(path, file(world.emulator.apiKey));
    const { code, stdout, stderr } = await world.run("profile import --from cudoctl -o csv");
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: "id,project,billingAccount,key\nprod,demo,ba-1,true\nbare,other,,false\n",
    });
    const config = readFileSync(join(world.home, "config", "config.json"), "utf8");
    expect(config + stdout + stderr).not.toContain(world.emulator.apiKey);
    expect((await world.run("disk list -o json")).json()).toEqual([]);
    expect((await world.run("whoami -o json")).json()).toMatchObject({ profile: "prod" });
  });

  test.each([
    ["configVersion: v9\n", "v0 is known"],
    ["key: [canary-key\n", "is not YAML"],
  ])("%j is refused, and not shown", async (text, why) => {
    const world = createWorld();
    writeFileSync(join(world.home, "x.yml"), text);
    const { code, stderr } = await world.run([
      "profile",
      "import",
      "--from",
      "cudoctl",
      "--file",
      join(world.home, "x.yml"),
    ]);
    expect(code).toBe(2);
    expect(stderr).toContain(why);
    expect(stderr).not.toContain("canary");
  });
});

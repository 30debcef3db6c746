import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { exported } from "../src/commands/object-storage/export.ts";
import { DC, given, PUBLIC_KEY } from "./support/given.ts";
import { createWorld } from "./support/world.ts";

describe("keys", () => {
  test("an API key is printed once, alone on stdout", async () => {
    const world = createWorld();
    const { stdout, stderr } = await world.run("api-key create ci-runner");
    expect(stdout).toMatch(/^\S{20,}\n$/);
    expect(stderr).toContain("this once");
    expect(stderr).not.toContain(stdout.trim());
    const again = await world.run("api-key list -o json");
    expect(again.stdout).toContain('"ci-runner"');
    expect(again.stdout).not.toContain(stdout.trim());
  });

  test("an SSH key is read from a file", async () => {
    const world = createWorld();
    const file = join(world.home, "id.pub");
    writeFileSync(file, `${PUBLIC_KEY}\n`);
    const { code, stdout } = await world.run(["ssh-key", "create", "--file", file]);
    expect(code).toBe(0);
    expect((await world.run(`ssh-key get ${stdout.trim()} -o json`)).json()).toMatchObject({ comment: "me@laptop" });
  });

  test("a private key stays here", async () => {
    const world = createWorld();
    const stdin = "-----BEGIN OPENSSH PRIVATE KEY-----\ncanary\n";
    const { code, stderr } = await world.run("ssh-key create --file -", { stdin });
    expect(code).toBe(2);
    expect(stderr).toContain("private key, which must stay here");
    expect(stderr).not.toContain("canary");
    expect(world.emulator.journal.entries()).toEqual([]);
  });

  test("a new key of an object storage user shows both halves", async () => {
    const world = createWorld();
    await world.run(given.user[0]);
    const ran = await world.run(`object-storage key create backup --data-center ${DC} -o json`);
    expect(ran.json()).toEqual({
      accessKey: expect.stringMatching(/^\w+$/),
      secretKey: expect.stringMatching(/^\w+$/),
    });
  });

  test("the data center may come from the settings, else it is asked for", async () => {
    const world = createWorld();
    const { code, stderr } = await world.run("object-storage session-key");
    expect(code).toBe(2);
    expect(stderr).toContain("--data-center");
    expect((await world.run("object-storage session-key", { env: { CUDO_DATA_CENTER_ID: DC } })).code).toBe(0);
  });
});

describe("a session key for S3 clients", () => {
  const key = { endpoint: "https://s3.example.com", accessKey: "AK", secretKey: "it's", sessionToken: "T" };

  test("sh quotes", () => {
    expect(exported("sh", key)).toBe(
      "export AWS_ACCESS_KEY_ID='AK'\nexport AWS_SECRET_ACCESS_KEY='it'\\''s'\n" +
        "export AWS_SESSION_TOKEN='T'\nexport AWS_ENDPOINT_URL_S3='https://s3.example.com'\n",
    );
  });

  test("aws, rclone and s3cmd have sections of their own", () => {
    expect(exported("aws", key)).toContain("[profile cudo]\naws_access_key_id = AK\n");
    expect(exported("rclone", key)).toContain("type = s3\n");
    expect(exported("s3cmd", { ...key, endpoint: "s3.example.com" })).toContain("host_base = s3.example.com\n");
  });

  test("a value that would add a line is refused", () => {
    expect(() => exported("rclone", { ...key, sessionToken: "T\nendpoint = https://evil.example" })).toThrow(
      "cannot be exported",
    );
  });
});

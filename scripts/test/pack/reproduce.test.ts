import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { differences } from "../../src/pack/reproduce.ts";

/** A .tgz of one level: a header of 512 bytes and the text, each padded. */
function tgz(files: Readonly<Record<string, string>>, date = 0): Uint8Array {
  const blocks = Object.entries(files).flatMap(([name, text]) => {
    const header = Buffer.alloc(512);
    header.write(`package/${name}`, 0);
    header.write("0000644\0", 100);
    header.write(`${text.length.toString(8).padStart(11, "0")}\0`, 124);
    header.write(`${date.toString(8).padStart(11, "0")}\0`, 136);
    header.write("        0", 148);
    const sum = header.reduce((total, byte) => total + byte, 0);
    header.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
    return [header, Buffer.from(text.padEnd(Math.ceil(text.length / 512) * 512, "\0"))];
  });
  return gzipSync(Buffer.concat([...blocks, Buffer.alloc(1024)]));
}

const files = { "package.json": '{ "name": "kettle" }', "dist/index.js": "export {};" };

describe("two builds of a package", () => {
  it("are the same", async () => {
    expect(await differences(tgz(files), tgz(files))).toEqual([]);
  });

  it("differ in a file, or in which files there are", async () => {
    const other = tgz({ "package.json": files["package.json"], "dist/index.js": "export { };", "dist/x.js": "" });
    expect(await differences(tgz(files), other)).toEqual([
      "dist/index.js: a second build gives other bytes",
      "dist/x.js: a second build gives other bytes",
    ]);
  });

  it("differ in a date alone", async () => {
    expect(await differences(tgz(files), tgz(files, 1))).toEqual(["the archives differ, their files do not"]);
  });
});

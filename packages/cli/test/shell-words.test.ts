import { describe, expect, test } from "vitest";
import { bashReplies } from "../src/completion/bash.ts";
import { quoted, shellWords } from "../src/completion/shell-words.ts";

describe("a line that is being typed", () => {
  test.each([
    ["cudo vm get", ["cudo", "vm"], { value: "get", raw: "get", quote: "" }],
    ["cudo vm  get ", ["cudo", "vm", "get"], { value: "", raw: "", quote: "" }],
    ["cudo 'a b' c", ["cudo", "a b"], { value: "c", raw: "c", quote: "" }],
    ["cudo get 'my v", ["cudo", "get"], { value: "my v", raw: "'my v", quote: "'" }],
    ['cudo --x="my \\"v', ["cudo"], { value: '--x=my "v', raw: '--x="my \\"v', quote: '"' }],
    ["cudo my\\ v", ["cudo"], { value: "my v", raw: "my\\ v", quote: "" }],
    ["cudo '' x", ["cudo", ""], { value: "x", raw: "x", quote: "" }],
    ["cudo x\\", ["cudo"], { value: "x\\", raw: "x\\", quote: "" }],
  ])("%s", (line, before, open) => {
    expect(shellWords(line)).toEqual({ before, open });
  });

  test.each(["it's", 'a "b" $c', "a b", "~x", "a*b", "back\\slash"])("%s is typed so that it is read again", (text) => {
    for (const quote of ["", "'", '"'] as const)
      expect(shellWords(`${quote}${quoted(text, quote)}${quote}`).open.value).toBe(text);
  });
});

describe("what bash writes", () => {
  test.each([
    ["cudo vm get my", "my", "my vm", "my\\ vm"],
    ["cudo vm get 'my ", "my ", "my vm", "my vm"],
    ["cudo disk list --output=y", "y", "--output=yaml", "yaml"],
    ["cudo disk list --sort=size-gib:d", "d", "--sort=size-gib:desc", "desc"],
    ["cudo x ada@ex", "ex", "ada@example.com", "example.com"],
    ["cudo vm list --name='my ", "my ", "--name=my vm", "my vm"],
  ])("behind %s", (line, replaced, value, wanted) => {
    expect(bashReplies({ line, replaced }, [{ value }])).toEqual([wanted]);
  });
});

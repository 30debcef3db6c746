import { defineCommand, toggle } from "../kit/index.ts";

export const command = defineCommand({
  brief: "answer a shell that completes",
  hidden: true,
  scope: "local",
  passThrough: true,
  flags: { bash: toggle("the line up to the cursor follows, and the part of it that bash replaces") },
  args: [{ name: "word", brief: "the words so far; the last one is being typed", optional: true, variadic: true }],
  run: async ({ ctx, args, flags }) => {
    const { complete } = await import("../completion/complete.ts");
    const { bashReplies, bashWords } = await import("../completion/bash.ts");
    const { tree } = await import("./tree.ts");
    const [line = "", replaced = ""] = args;
    const bash = flags.bash === true ? { line, replaced } : undefined;
    const { candidates, directive } = await complete(bash ? bashWords(bash) : args, ctx, tree);
    const lines = bash
      ? bashReplies(bash, candidates)
      : candidates.map(({ value, text }) => (text === undefined ? value : `${value}\t${text}`));
    // Not a result: what a shell reads does not depend on CUDO_OUTPUT.
    ctx.stdout.write([...lines, `:${directive}\n`].join("\n"));
    return undefined;
  },
});

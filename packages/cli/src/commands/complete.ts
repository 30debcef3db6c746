import { defineCommand, toggle } from "../kit/index.ts";

export const command = defineCommand({
  brief: "answer a shell that completes",
  hidden: true,
  scope: "local",
  passThrough: true,
  flags: { bash: toggle("the line up to the cursor follows, and the part of it that bash replaces") },
  args: [{ name: "word", brief: "the words so far; the last one is being typed", optional: true, variadic: true }],
  run: async ({ ctx, args, flags }) => {
    const { answer } = await import("../completion/answer.ts");
    const { tree } = await import("./tree.ts");
    // Not a result: what a shell reads does not depend on CUDO_OUTPUT.
    ctx.stdout.write(await answer({ args, bash: flags.bash === true }, ctx, tree));
    return undefined;
  },
});

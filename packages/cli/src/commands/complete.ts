import { defineCommand } from "../kit/index.ts";

export const command = defineCommand({
  brief: "answer a shell that completes",
  hidden: true,
  scope: "local",
  passThrough: true,
  args: [{ name: "word", brief: "the words so far; the last one is being typed", optional: true, variadic: true }],
  run: async ({ ctx, args }) => {
    const { complete } = await import("../completion/complete.ts");
    const { tree } = await import("./tree.ts");
    const { candidates, directive } = await complete(args, ctx, tree);
    const lines = candidates.map(({ value, text }) => (text === undefined ? value : `${value}\t${text}`));
    // Not a result: what a shell reads does not depend on CUDO_OUTPUT.
    ctx.stdout.write([...lines, `:${directive}\n`].join("\n"));
    return undefined;
  },
});

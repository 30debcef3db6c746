import { isTopic, TOPIC_NAMES, topic } from "../help/topics.ts";
import type { Candidates } from "../kit/flag.ts";
import { helpFor } from "../kit/help-for.ts";
import { defineCommand, plain } from "../kit/index.ts";
import { route } from "../kit/route.ts";

/** Topics and commands, or the commands of the group that was named. */
const helpNames: Candidates = {
  of: "help",
  scope: "local",
  find: async ({ args }) => {
    const { tree } = await import("./tree.ts");
    const { target } = await route(tree, args);
    if (target === undefined)
      return [...Object.keys(tree).filter((name) => tree[name]?.hidden !== true), ...TOPIC_NAMES];
    return target.kind === "group" ? Object.keys(target.commands) : [];
  },
};

export const command = defineCommand({
  brief: "help on a command or a topic",
  scope: "local",
  args: [
    {
      name: "name",
      brief: `a command, or one of ${TOPIC_NAMES.join(", ")}`,
      optional: true,
      variadic: true,
      complete: helpNames,
    },
  ],
  examples: ["cudo help vm create", "cudo help exit-codes"],
  run: async ({ ctx, args, global }) => {
    const [first] = args;
    if (first !== undefined && isTopic(first)) {
      const { text, data } = topic(first, Math.min(ctx.stdout.columns ?? 80, 120));
      return plain(text, data);
    }
    const { tree } = await import("./tree.ts");
    const text = helpFor(await route(tree, args), tree, ctx, global);
    return plain(text, { text });
  },
});

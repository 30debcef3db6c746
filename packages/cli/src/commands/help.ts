import { isTopic, TOPIC_NAMES, topic } from "../help/topics.ts";
import { helpFor } from "../kit/help-for.ts";
import { defineCommand, plain } from "../kit/index.ts";
import { route } from "../kit/route.ts";

export const command = defineCommand({
  brief: "help on a command or a topic",
  scope: "local",
  args: [
    {
      name: "name",
      brief: `a command, or one of ${TOPIC_NAMES.join(", ")}`,
      optional: true,
      variadic: true,
      values: TOPIC_NAMES,
    },
  ],
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

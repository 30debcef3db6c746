import { describeTree } from "../kit/describe-tree.ts";
import { column, defineCommand, rows } from "../kit/index.ts";

export const command = defineCommand({
  brief: "list every command; -o json has their arguments, flags and operations too",
  scope: "local",
  run: async () => {
    const { tree } = await import("./tree.ts");
    const all = (await describeTree(tree)).filter(({ hidden }) => !hidden);
    return rows(all, {
      id: ({ command: name }) => name,
      noun: ["command", "commands"],
      columns: [
        column<(typeof all)[number]>("command"),
        column("brief"),
        column("usage", { wide: true }),
        column("operations", { show: "list", wide: true }),
      ],
    });
  },
});

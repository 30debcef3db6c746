import type { Check } from "../doctor/checks.ts";
import { column, defineCommand, rows } from "../kit/index.ts";

export const command = defineCommand({
  brief: "check the setup: config, credential, network, clock, project",
  description: "Ends with 1 when something is wrong. It shows no secret.",
  scope: "local",
  columns: ["check", "result", "detail", "hint"],
  run: async (call) => {
    const { runChecks } = await import("../doctor/checks.ts");
    const checks = await runChecks(call as never);
    const result = rows(checks, {
      id: ({ check }) => check,
      noun: ["check", "checks"],
      columns: [column<Check>("check"), column("result", { show: "state" }), column("detail"), column("hint")],
    });
    return { ...result, ...(checks.some((check) => check.result === "failed") && { exit: 1 }) };
  },
});

import { checkCommand } from "./command/check.ts";
import { main } from "./command/run.ts";

await main("spec:check", checkCommand);

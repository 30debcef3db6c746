import { main } from "./command/run.ts";
import { updateCommand } from "./command/update.ts";

await main("spec:update", updateCommand);

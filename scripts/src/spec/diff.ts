import { diffCommand } from "./command/diff.ts";
import { main } from "./command/run.ts";

await main("spec:diff", diffCommand);

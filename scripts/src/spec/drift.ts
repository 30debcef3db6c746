import { driftCommand } from "./command/drift.ts";
import { main } from "./command/run.ts";

await main("spec:drift", driftCommand);

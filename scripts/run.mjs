// node scripts/run.mjs <program> [argument …]: runs src/<program>.ts in this very process. A command that a person waits for
// should not start pnpm twice and Node three times.
import { register } from "tsx/esm/api";

const [program] = process.argv.splice(2, 1);
register();
await import(new URL(`src/${program}.ts`, import.meta.url).href);

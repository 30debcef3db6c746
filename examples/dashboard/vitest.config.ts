import { mergeConfig } from "vitest/config";
import shared from "../../vitest.shared.ts";

// One browser for each file, and two cores: files take turns.
export default mergeConfig(shared, { test: { fileParallelism: false } });

import { mergeConfig } from "vitest/config";
import shared from "../../vitest.shared.ts";

// Each file has a browser: two at a time, which mostly wait for the emulator.
export default mergeConfig(shared, { test: { maxWorkers: 2, isolate: false } });

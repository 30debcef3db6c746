import { defineConfig } from "vite";

export default defineConfig({
  build: {
    target: "es2022",
    // Every browser that this is for preloads modules by itself, and the content policy is happier without inline tricks.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
});

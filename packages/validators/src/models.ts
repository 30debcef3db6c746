export * from "./generated/models.ts";

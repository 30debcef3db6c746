import type { Entry } from "../kit/command.ts";

/** The commands that are about `cudo` itself and the login, not about a kind of resource. */
export const tools: Readonly<Record<string, Entry>> = {
  search: {
    brief: "find resources of any kind",
    section: "Tools",
    load: async () => (await import("./search.ts")).command,
  },
  login: { brief: "log in", section: "Account", load: async () => (await import("./login.ts")).command },
  logout: { brief: "log out", section: "Account", load: async () => (await import("./logout.ts")).command },
  whoami: {
    brief: "show who is logged in",
    section: "Account",
    load: async () => (await import("./whoami.ts")).command,
  },
  auth: { brief: "look into the login", section: "Account", load: async () => (await import("./auth.ts")).group },
  profile: {
    brief: "settings and logins under names",
    aliases: ["profiles"],
    section: "Tools",
    load: async () => (await import("./profile.ts")).group,
  },
  config: {
    brief: "the settings, and where each is from",
    section: "Tools",
    load: async () => (await import("./config.ts")).group,
  },
  api: {
    brief: "call the API by method and path",
    section: "Tools",
    load: async () => (await import("./api.ts")).command,
  },
  doctor: {
    brief: "check the setup and the way to the service",
    section: "Tools",
    load: async () => (await import("./doctor.ts")).command,
  },
  completion: {
    brief: "completion for bash, zsh, fish and PowerShell",
    section: "Tools",
    load: async () => (await import("./completion.ts")).command,
  },
  commands: {
    brief: "list every command",
    section: "Tools",
    load: async () => (await import("./commands.ts")).command,
  },
  version: { brief: "show the version", section: "Tools", load: async () => (await import("./version.ts")).command },
  help: {
    brief: "help on a command or a topic",
    section: "Tools",
    load: async () => (await import("./help.ts")).command,
  },
  complete: {
    brief: "answer a shell that completes",
    hidden: true,
    section: "Tools",
    load: async () => (await import("./complete.ts")).command,
  },
};

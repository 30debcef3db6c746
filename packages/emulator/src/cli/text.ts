import type { Emulator } from "../emulator.ts";
import type { EmulatorOptions } from "../options.ts";

export const HELP = `Usage: cudo-emulator [options]

Serves the CUDO Compute API from memory, on this machine, and an OpenID provider below /oidc.

Options:
  --port <number>    the port, 0 for any that is free (default 8787)
  --host <address>   the address to bind; anything but loopback needs --allow-remote (default 127.0.0.1)
  --allow-remote     let others on the network in, who need no account
  --clock <mode>     realtime: changes take believable time; instant: each look at a resource
                     moves it one step; manual: only /_emulator/clock moves it (default realtime)
  --speed <number>   how many times as fast the realtime clock runs (default 1)
  --seed <number>    the seed of ids, keys and addresses (default 1)
  --project <id>     the project that is there from the beginning (default demo)
  --cors <origin>    the web origin that browsers may call from (default *)
  --state <file>     keep the state in a file, from one run to the next
  --control          serve /_emulator/*, which controls the clock, faults, journal and state
  --fault <json>     make trouble, such as '{"operation":"CreateVM","count":1,"error":{"code":"UNAVAILABLE"}}';
                     may be repeated
  -h, --help         this text
  -V, --version      the version
`;

/** What the user needs to know once the emulator listens. */
export function welcome(
  { apiKey, projectId, clock }: Emulator,
  url: string,
  { state, control }: Pick<EmulatorOptions, "state" | "control">,
): string {
  const memory = state === undefined ? "it forgets everything when it ends" : `it keeps its state in ${state.file}`;
  return `The CUDO Compute emulator is listening. Its clock is ${clock.mode}; ${memory}.

  Base URL  ${url}
  API key   ${apiKey}
  Project   ${projectId}
  Sign-in   ${url}/oidc${control ? `\n  Control   ${url}/_emulator/` : ""}

Connect programs and the cudo command:

  export CUDO_API_URL=${url}
  export CUDO_API_KEY=${apiKey}
  export CUDO_PROJECT_ID=${projectId}

  import { CudoCompute } from "@cudo-compute/client";
  for await (const vm of new CudoCompute().vms.list()) console.log(vm.id, vm.state);
`;
}

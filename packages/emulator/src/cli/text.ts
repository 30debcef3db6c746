import type { Emulator } from "../emulator.ts";

export const HELP = `Usage: cudo-emulator [options]

Serves the CUDO Compute API from memory, on this machine.

Options:
  --port <number>    the port, 0 for any that is free (default 8787)
  --host <address>   the address to bind; anything but loopback lets others in (default 127.0.0.1)
  --clock <mode>     realtime: changes take believable time; instant: each look at a resource
                     moves it one step (default realtime)
  --speed <number>   how many times as fast the realtime clock runs (default 1)
  --seed <number>    the seed of ids, keys and addresses (default 1)
  --project <id>     the project that is there from the beginning (default demo)
  --cors <origin>    the web origin that browsers may call from (default *)
  -h, --help         this text
`;

/** What the user needs to know once the emulator listens. */
export function welcome({ apiKey, projectId, clock }: Emulator, url: string): string {
  const options = [`baseUrl: "${url}"`, `apiKey: "${apiKey}"`, `projectId: "${projectId}"`].join(", ");
  return `The CUDO Compute emulator is listening. Its clock is ${clock.mode}; it forgets everything when it ends.

  Base URL  ${url}
  API key   ${apiKey}
  Project   ${projectId}

Connect a client:

  import { CudoCompute } from "@cudo-compute/client";
  const cudo = new CudoCompute({ ${options} });
  for await (const vm of cudo.project("${projectId}").vms.list()) console.log(vm.id, vm.state);
`;
}

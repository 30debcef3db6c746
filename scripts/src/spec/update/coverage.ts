import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Api, Operation } from "../model/model.ts";
import { nearest } from "./operation-writer.ts";

/** An operation that a package does not serve yet, and the file where it belongs. */
export interface Gap {
  readonly operation: Operation;
  readonly file: string;
}

interface Room {
  readonly folder: string;
  /** How a file shows that it serves an operation. */
  readonly serves: (id: string) => RegExp;
}

/** Where operations are served by hand, and what that looks like there. */
const ROOMS: Readonly<Record<"facade" | "emulator", Room>> = {
  facade: { folder: "packages/client/src", serves: (id) => new RegExp(`"${id}"`) },
  emulator: { folder: "packages/emulator/src/resources", serves: (id) => new RegExp(`^ *(async )?${id}[(:,]`, "m") },
};

/** The operations of a spec that nothing in a room serves, each with the file that serves its neighbour. */
export function gapsIn(repository: string, room: keyof typeof ROOMS, api: Api): Gap[] {
  const { folder, serves } = ROOMS[room];
  const root = join(repository, folder);
  const files = readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => ({ name: `${folder}/${name.replaceAll("\\", "/")}`, text: readFileSync(join(root, name), "utf8") }));
  const owner = ({ id }: Operation) => files.find(({ text }) => serves(id).test(text))?.name;
  const served = api.operations.filter((operation) => owner(operation) !== undefined);
  return api.operations
    .filter((operation) => !served.includes(operation))
    .map((operation) => {
      const neighbour = served.length > 0 ? nearest({ ...api, operations: served }, operation) : undefined;
      return { operation, file: (neighbour && owner(neighbour)) ?? folder };
    });
}

import { type Call, integer, list, object, oneOf, ref, type Schema, string } from "./documents.ts";

type Calls = Readonly<Record<string, Call>>;
type Schemas = Readonly<Record<string, Schema>>;

/** A change, and what a client of the old document must be told. */
export interface Case {
  readonly happened: string;
  readonly old: readonly [Calls, Schemas?];
  readonly now: readonly [Calls, Schemas?];
  readonly expected: readonly string[];
}

/** A document's only read. */
export const get = (answers: Schema): Calls => ({ "GET /v1/kettles/{id}": { id: "GetKettle", answers } });
/** A document's only write. */
export const create = (body: Schema): Calls => ({ "POST /v1/kettles": { id: "CreateKettle", body } });
const one = get(ref("Kettle"));

/** What has really happened to the vendor's document since 2023, told with kettles. */
export const EVOLUTION: readonly Case[] = [
  {
    happened: "2023-11-29: fields disappear from an answer",
    old: [one, { Kettle: object({ id: string, oneState: integer, oneLcmState: integer }) }],
    now: [one, { Kettle: object({ id: string }) }],
    expected: [
      "BREAK field-removed response Kettle.oneLcmState: integer<int32>",
      "BREAK field-removed response Kettle.oneState: integer<int32>",
    ],
  },
  {
    happened: "2023-12-15: operations and an answer's field are added",
    old: [one, { Kettle: object({ id: string }) }],
    now: [
      { ...one, "GET /v1/data-centers": { id: "ListDataCenters" } },
      { Kettle: object({ id: string, heat: string }) },
    ],
    expected: [
      "ADD field-added response Kettle.heat: string",
      "ADD operation-added call ListDataCenters: GET /v1/data-centers",
    ],
  },
  {
    happened: "2024-01-02: query parameters become a body",
    old: [
      {
        "POST /v1/kettles/{id}/metadata": {
          id: "UpdateMetadata",
          query: { merge: { type: "boolean" }, metadata: string },
        },
      },
    ],
    now: [
      {
        "POST /v1/kettles/{id}/metadata": {
          id: "UpdateMetadata",
          body: object({ merge: { type: "boolean" }, metadata: string }),
        },
      },
    ],
    expected: [
      "BREAK parameter-removed request UpdateMetadata query merge: boolean",
      "BREAK parameter-removed request UpdateMetadata query metadata: string",
      "BREAK required-body-added request UpdateMetadata body: {merge, metadata}",
    ],
  },
  {
    happened: "2024-08-08: an inline body gets a name, which nobody sends",
    old: [create(object({ "id!": string }))],
    now: [create(ref("CreateKettleBody")), { CreateKettleBody: object({ "id!": string }) }],
    expected: [],
  },
  {
    happened: "2024-08-08: an operation goes, and another comes elsewhere",
    old: [{ "GET /v1/kettle-types": { id: "ListKettleTypes" } }],
    now: [{ "GET /v1/kettle-types-2": { id: "ListKettleTypes2" } }],
    expected: [
      "BREAK operation-removed call ListKettleTypes: GET /v1/kettle-types",
      "ADD operation-added call ListKettleTypes2: GET /v1/kettle-types-2",
    ],
  },
  {
    happened: "2024-08-11: the same path answers something else",
    old: [
      {
        "GET /v1/kettle-types": {
          id: "ListKettleTypes",
          answers: object({ hostConfigs: list(string), count: integer }),
        },
      },
    ],
    now: [
      {
        "GET /v1/kettle-types": {
          id: "ListKettleTypes",
          answers: object({ kettleTypes: list(object({ id: string })) }),
        },
      },
    ],
    expected: ["BREAK response-replaced response ListKettleTypes 200: {count, hostConfigs} → {kettleTypes}"],
  },
  {
    happened: "2024-08-08: a query parameter is dropped",
    old: [{ "GET /v1/networks": { id: "ListNetworks", query: { networkId: string, size: integer } } }],
    now: [{ "GET /v1/networks": { id: "ListNetworks", query: { size: integer } } }],
    expected: ["BREAK parameter-removed request ListNetworks query networkId: string"],
  },
  {
    happened: "2024-08-08: an operation is renamed",
    old: [{ "GET /v1/bills/{id}/stripe": { id: "GetStripeIntent" } }],
    now: [{ "GET /v1/bills/{billId}/stripe": { id: "GetSetupIntent" } }],
    expected: [
      "BREAK operation-renamed call GetStripeIntent → GetSetupIntent: GetStripeIntent → GetSetupIntent",
      "SOFT path-parameter-renamed request GetStripeIntent → GetSetupIntent: id → billId",
    ],
  },
  {
    happened: "2024-08-08: an operation gets another method",
    old: [{ "POST /v1/keys/{id}": { id: "DeleteKey" }, "GET /v1/keys": { id: "ListKeys" } }],
    now: [{ "DELETE /v1/keys/{id}": { id: "DeleteKey" }, "GET /v1/keys": { id: "ListKeys" } }],
    expected: ["BREAK operation-moved call DeleteKey: POST /v1/keys/{id} → DELETE /v1/keys/{id}"],
  },
  {
    happened: "2024-12-19: a path means something else, and what it meant moved",
    old: [{ "POST /v1/users/{id}": { id: "GenerateKey" } }],
    now: [
      {
        "POST /v1/users/{dataCenterId}": { id: "CreateUser" },
        "POST /v1/users/{dataCenterId}/{id}": { id: "GenerateKey" },
      },
    ],
    expected: [
      "BREAK operation-moved call GenerateKey: POST /v1/users/{id} → POST /v1/users/{dataCenterId}/{id}",
      "BREAK path-reused call POST /v1/users/{id} → POST /v1/users/{dataCenterId}: GenerateKey → CreateUser",
      "ADD operation-added call CreateUser: POST /v1/users/{dataCenterId}",
    ],
  },
  {
    happened: "2024-12-19: a number becomes an object under another name",
    old: [one, { Kettle: object({ id: string, priceHr: { type: "number" } }) }],
    now: [one, { Kettle: object({ id: string, "price!": ref("Price") }), Price: object({ "value!": string }) }],
    expected: ["BREAK field-removed response Kettle.priceHr: number", "ADD field-added response Kettle.price: Price"],
  },
  {
    happened: "2024-12-30: an answer requires nothing any more",
    old: [one, { Kettle: object({ "id!": string }) }],
    now: [one, { Kettle: object({ id: string }) }],
    expected: ["SOFT field-optional response Kettle.id"],
  },
  {
    happened: "2025-02-24: a term is added, which requests take and answers hold",
    old: [
      { ...one, ...create(ref("Kettle")) },
      { Kettle: object({ term: ref("Term") }), Term: oneOf("ONE", "TWO") },
    ],
    now: [
      { ...one, ...create(ref("Kettle")) },
      { Kettle: object({ term: ref("Term") }), Term: oneOf("ONE", "TWO", "SIXTY") },
    ],
    expected: ["SOFT enum-value-added response Term: SIXTY", "ADD enum-value-added request Term: SIXTY"],
  },
  {
    happened: "2025-04-15: the values of an enum lose their prefix",
    old: [one, { Kettle: object({ heat: ref("Heat") }), Heat: oneOf("HEAT_HOT", "HEAT_COLD") }],
    now: [one, { Kettle: object({ heat: ref("Heat") }), Heat: oneOf("HOT", "COLD", "UNKNOWN") }],
    expected: [
      "BREAK enum-value-removed response Heat: HEAT_COLD",
      "BREAK enum-value-removed response Heat: HEAT_HOT",
      "SOFT enum-value-added response Heat: COLD",
      "SOFT enum-value-added response Heat: HOT",
      "SOFT enum-value-added response Heat: UNKNOWN",
    ],
  },
  {
    happened: "2025-06-27: an answer loses its wrapper",
    old: [
      get(ref("GetKettleResponse")),
      { GetKettleResponse: object({ kettle: ref("Kettle") }), Kettle: object({ id: string }) },
    ],
    now: [one, { Kettle: object({ id: string }) }],
    expected: ["BREAK response-replaced response GetKettle 200: GetKettleResponse {kettle} → Kettle {id}"],
  },
  {
    happened: "2025-06-27: an action answers nothing any more",
    old: [{ "POST /v1/kettles/{id}/start": { id: "StartKettle", answers: object({ id: string }) } }],
    now: [{ "POST /v1/kettles/{id}/start": { id: "StartKettle", answers: object() } }],
    expected: ["BREAK field-removed response StartKettle 200.id: string"],
  },
  {
    happened: "2025-06-27: a field keeps its name and changes its type",
    old: [one, { Kettle: object({ state: ref("VmState") }), VmState: oneOf("ACTIVE") }],
    now: [one, { Kettle: object({ state: ref("State") }), State: object({ name: string }) }],
    expected: ["BREAK type-changed response Kettle.state: VmState → State"],
  },
  {
    happened: "2025-07-30: fields of a request disappear",
    old: [create(object({ "id!": string, cpuModel: string }))],
    now: [create(object({ "id!": string }))],
    expected: ["BREAK field-removed request CreateKettle body.cpuModel: string"],
  },
  {
    happened: "2025-08-05: a resource moves to another path",
    old: [
      {
        "GET /v1/machine-instances": { id: "ListMachines" },
        "GET /v1/machine-instances/{id}": { id: "GetMachine" },
        "GET /v1/x": { id: "GetX" },
      },
    ],
    now: [
      {
        "GET /v1/machines": { id: "ListMachines" },
        "GET /v1/machines/{id}": { id: "GetMachine" },
        "GET /v1/x": { id: "GetX" },
      },
    ],
    expected: [
      "BREAK operation-moved call GetMachine: GET /v1/machine-instances/{id} → GET /v1/machines/{id}",
      "BREAK operation-moved call ListMachines: GET /v1/machine-instances → GET /v1/machines",
    ],
  },
  {
    happened: "2025-09-11: a request's body is unwrapped",
    old: [create(object({ "kettle!": object({ "id!": string }) }))],
    now: [create(object({ "id!": string }))],
    expected: [
      "BREAK field-removed request CreateKettle body.kettle: {id}",
      "BREAK required-field-added request CreateKettle body.id: string",
    ],
  },
  {
    happened: "2025-09-25: a field is deprecated in favour of another",
    old: [create(object({ bootDisk: object({ sizeGib: integer }) }))],
    now: [
      create(object({ bootDisk: { ...object({ sizeGib: integer }), deprecated: true }, bootDiskSizeGib: integer })),
    ],
    expected: [
      "ADD field-added request CreateKettle body.bootDiskSizeGib: integer<int32>",
      "META field-deprecated request CreateKettle body.bootDisk",
    ],
  },
  {
    happened: "2025-09-25: a list of values becomes any string",
    old: [{ ...one, ...create(ref("Kettle")) }, { Kettle: object({ storage: oneOf("SSD", "HDD") }) }],
    now: [{ ...one, ...create(ref("Kettle")) }, { Kettle: object({ storage: string }) }],
    expected: [
      "SOFT enum-opened response Kettle.storage: SSD | HDD → string",
      "ADD enum-opened request Kettle.storage: SSD | HDD → string",
    ],
  },
  {
    happened: "2025-10-09: a call becomes a custom verb",
    old: [{ "POST /v1/projects/{id}/permissions": { id: "AddPermission" } }],
    now: [{ "POST /v1/projects/{id}:add-permission": { id: "AddPermission" } }],
    expected: [
      "BREAK operation-moved call AddPermission: POST /v1/projects/{id}/permissions → POST /v1/projects/{id}:add-permission",
    ],
  },
  {
    happened: "2026-01-07: schemas that nothing uses are dropped",
    old: [one, { Kettle: object({ id: string }), Orphan: object({ id: string }), Widow: ref("Orphan") }],
    now: [one, { Kettle: object({ id: string }) }],
    expected: [],
  },
  {
    happened: "2026-01-07: a state is added",
    old: [one, { Kettle: object({ state: ref("Kettle.State") }), "Kettle.State": oneOf("ON", "OFF") }],
    now: [one, { Kettle: object({ state: ref("Kettle.State") }), "Kettle.State": oneOf("ON", "OFF", "UPDATING") }],
    expected: ["SOFT enum-value-added response KettleState: UPDATING"],
  },
  {
    happened: "2026-01-13: operations are removed",
    old: [{ ...one, "POST /v1/kettles/{id}/power-on": { id: "PowerOnKettle" } }, { Kettle: object() }],
    now: [one, { Kettle: object() }],
    expected: ["BREAK operation-removed call PowerOnKettle: POST /v1/kettles/{id}/power-on"],
  },
];

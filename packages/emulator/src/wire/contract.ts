import { createRequire } from "node:module";
import type { Operation } from "@cudo-compute/types/operations";
import { Ajv2020, type AnySchema } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import type { FieldViolation } from "./details.ts";
import { type IdRule, withIdRule } from "./ids.ts";
import { type ApiDocument, type JsonSchema, type OperationSchema, readOperation, resolveSchema } from "./schema.ts";
import { toViolations } from "./violations.ts";

const DOCUMENT = "openapi.json";

/** The spec as judge: what each operation takes and answers. Validators are compiled when they are first needed. */
export class Contract {
  readonly #document: ApiDocument;
  readonly #ajv: Ajv2020;
  readonly #operations = new Map<Operation, OperationSchema>();
  readonly #parameterSchemas = new Map<Operation, AnySchema>();

  constructor(ids: IdRule) {
    const document = createRequire(import.meta.url)("@cudo-compute/types/openapi.json") as ApiDocument;
    this.#document = withIdRule(document, ids);
    this.#ajv = new Ajv2020({ strict: false, allErrors: true, validateSchema: false, logger: false });
    formats.default(this.#ajv);
    this.#ajv.addSchema(this.#document, DOCUMENT);
  }

  /** What the document says of an operation. */
  operation(operation: Operation): OperationSchema {
    const known = this.#operations.get(operation);
    if (known !== undefined) return known;
    const schema = readOperation(this.#document, operation.method, operation.path);
    this.#operations.set(operation, schema);
    return schema;
  }

  /** A schema without `$ref` at its top. */
  resolve(schema: JsonSchema): JsonSchema {
    return resolveSchema(this.#document, schema);
  }

  /** What is wrong with a decoded body; nothing when it is good. */
  checkBody(operation: Operation, body: unknown): FieldViolation[] {
    return this.#checkAt(this.operation(operation).bodyPointer, body);
  }

  /** What is wrong with the answer to a call. */
  checkResponse(operation: Operation, answer: unknown): FieldViolation[] {
    return this.#checkAt(this.operation(operation).responsePointer, answer);
  }

  /** What is wrong with path and query parameters, decoded and taken together: their names differ. */
  checkParameters(operation: Operation, values: Readonly<Record<string, unknown>>): FieldViolation[] {
    let schema = this.#parameterSchemas.get(operation);
    if (schema === undefined) {
      schema = parametersSchema(this.operation(operation), (inner) => this.resolve(inner));
      this.#parameterSchemas.set(operation, schema);
    }
    return this.#ajv.validate(schema, values) ? [] : toViolations(this.#ajv.errors ?? []);
  }

  #checkAt(pointer: string, value: unknown): FieldViolation[] {
    const validate = this.#ajv.getSchema(DOCUMENT + pointer);
    if (validate === undefined) throw new Error(`the OpenAPI document has no schema at ${pointer}`);
    return validate(value) ? [] : toViolations(validate.errors ?? []);
  }
}

function parametersSchema({ parameters }: OperationSchema, resolve: (schema: JsonSchema) => JsonSchema): JsonSchema {
  return {
    type: "object",
    properties: Object.fromEntries(parameters.map(({ name, schema }) => [name, resolve(schema)])),
    required: parameters.filter(({ required }) => required).map(({ name }) => name),
  };
}

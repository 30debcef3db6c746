import { type CudoCompute, isApiError, type ProjectView, type Quote } from "@cudo-compute/client";
import { useEffect, useState } from "preact/hooks";
import { Dialog } from "../ui/dialog.tsx";
import { ErrorNotice } from "../ui/error-notice.tsx";
import { Field } from "../ui/field.tsx";
import { dollars } from "../ui/money.ts";
import { type Catalogue, loadCatalogue } from "./catalogue.ts";

const NUMBERS = [
  { name: "gpus", label: "GPUs", min: 0 },
  { name: "vcpus", label: "vCPUs", min: 1 },
  { name: "memoryGib", label: "Memory (GiB)", min: 1 },
] as const;

const START = { vmId: "", dataCenterId: "", machineType: "", bootDiskImageId: "", gpus: 0, vcpus: 2, memoryGib: 4 };

/** Orders a VM, at a price that is shown first. */
export function CreateDialog(props: {
  cudo: CudoCompute;
  project: ProjectView;
  onClose: () => void;
  onCreated: () => void;
}) {
  const { cudo, project } = props;
  const [catalogue, setCatalogue] = useState<Catalogue>();
  const [body, setBody] = useState(START);
  const [quote, setQuote] = useState<Quote>();
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const set = (change: Partial<typeof START>) => setBody((before) => ({ ...before, ...change }));

  useEffect(() => {
    loadCatalogue(cudo).then((found) => {
      setCatalogue(found);
      const [dataCenterId = "", types] = [...found.machineTypes][0] ?? [];
      set({ dataCenterId, machineType: types?.[0] ?? "", bootDiskImageId: found.images[0]?.id ?? "" });
    }, setError);
  }, [cudo]);

  const priced = JSON.stringify([body.dataCenterId, body.machineType, body.gpus, body.vcpus, body.memoryGib]);
  useEffect(() => {
    setQuote(undefined);
    if (body.machineType === "") return;
    const ended = new AbortController();
    project.vms.quote({ ...body, vmId: "quote" }, { signal: ended.signal }).then(setQuote, () => {});
    return () => ended.abort();
    // The price does not depend on the name.
  }, [project, priced, body.bootDiskImageId]);

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setBusy(true);
    setError(undefined);
    try {
      await project.vms.create(body, { maxPricePerHour: quote?.priceHr });
      props.onCreated();
    } catch (caught) {
      setError(caught);
      setBusy(false);
    }
  };
  const violations = isApiError(error) ? error.details.fields : [];
  const problem = (name: string) => violations.find(({ field }) => field === name)?.description;
  const atFields = violations.length > 0 && violations.every(({ field }) => field in START);
  const types = catalogue?.machineTypes.get(body.dataCenterId) ?? [];

  return (
    <Dialog title="Create a VM" onClose={props.onClose}>
      <form onSubmit={submit} noValidate>
        <Field label="Name" problem={problem("vmId")}>
          {(aria) => <input {...aria} value={body.vmId} onInput={(e) => set({ vmId: e.currentTarget.value })} />}
        </Field>
        <Field label="Data center" problem={problem("dataCenterId")}>
          {(aria) => (
            <select
              {...aria}
              value={body.dataCenterId}
              onChange={({ currentTarget: { value } }) =>
                set({ dataCenterId: value, machineType: catalogue?.machineTypes.get(value)?.[0] ?? "" })
              }
            >
              {[...(catalogue?.machineTypes.keys() ?? [])].map((id) => (
                <option key={id}>{id}</option>
              ))}
            </select>
          )}
        </Field>
        <Field label="Machine type" problem={problem("machineType")}>
          {(aria) => (
            <select {...aria} value={body.machineType} onChange={(e) => set({ machineType: e.currentTarget.value })}>
              {types.map((id) => (
                <option key={id}>{id}</option>
              ))}
            </select>
          )}
        </Field>
        <Field label="Image" problem={problem("bootDiskImageId")}>
          {(aria) => (
            <select
              {...aria}
              value={body.bootDiskImageId}
              onChange={(e) => set({ bootDiskImageId: e.currentTarget.value })}
            >
              {catalogue?.images.map(({ id, displayName }) => (
                <option key={id} value={id}>
                  {displayName}
                </option>
              ))}
            </select>
          )}
        </Field>
        <div class="numbers">
          {NUMBERS.map(({ name, label, min }) => (
            <Field key={name} label={label} problem={problem(name)}>
              {(aria) => (
                <input
                  {...aria}
                  type="number"
                  min={min}
                  value={body[name]}
                  onInput={(e) => set({ [name]: e.currentTarget.valueAsNumber || 0 })}
                />
              )}
            </Field>
          ))}
        </div>
        <output class="price">
          {dollars(quote?.priceHr)} an hour <span class="quiet">({dollars(quote?.priceMonth)} a month)</span>
        </output>
        {error !== undefined && !atFields && <ErrorNotice error={error} />}
        <div class="actions">
          <button type="submit" class="primary" disabled={busy || quote === undefined}>
            Create
          </button>
          <button type="button" onClick={props.onClose}>
            Cancel
          </button>
        </div>
      </form>
    </Dialog>
  );
}

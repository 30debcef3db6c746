import type { VMMachineType } from "@cudo-compute/client";
import { Field } from "../ui/field.tsx";
import type { Catalogue } from "./catalogue.ts";
import { inDataCenter, NUMBERS, numberProblem, type Order, ofMachineType } from "./order.ts";

/** What fits on one host of a machine type now. */
const most = (type: VMMachineType | undefined) =>
  type && { gpus: type.maxGpuFree, vcpus: type.maxVcpuFree, memoryGib: type.maxMemoryGibFree };

/** The fields of an order. */
export function OrderFields(props: {
  order: Order;
  catalogue: Catalogue | undefined;
  problem: (name: keyof Order) => string | undefined;
  onChange: (order: Order) => void;
}) {
  const { order, catalogue, problem, onChange } = props;
  const types = catalogue?.machineTypes.get(order.dataCenterId) ?? [];
  const type = types.find(({ machineType }) => machineType === order.machineType);
  const image = catalogue?.images.find(({ id }) => id === order.bootDiskImageId);
  const limits = most(type);
  const set = (change: Partial<Order>) => onChange({ ...order, ...change });
  const chooseType = (chosen: string) => {
    const next = types.find(({ machineType }) => machineType === chosen);
    if (next) set(ofMachineType(next, order));
  };
  return (
    <>
      <Field label="Name" hint="Small letters, digits and dashes" problem={problem("vmId")}>
        {(aria) => (
          <input
            {...aria}
            value={order.vmId}
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            placeholder="my-vm"
            onInput={(event) => set({ vmId: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field
        label="Data center"
        hint={type?.renewableEnergy ? "Renewable energy" : ""}
        problem={problem("dataCenterId")}
      >
        {(aria) => (
          <select
            {...aria}
            value={order.dataCenterId}
            onChange={(event) => catalogue && onChange(inDataCenter(catalogue, event.currentTarget.value, order))}
          >
            {catalogue ? [...catalogue.machineTypes.keys()].map((id) => <option key={id}>{id}</option>) : LOADING}
          </select>
        )}
      </Field>
      <Field
        label="Machine type"
        hint={type && `${type.gpuModel || "No GPUs"} · ${type.cpuModel}`}
        problem={problem("machineType")}
      >
        {(aria) => (
          <select {...aria} value={order.machineType} onChange={(event) => chooseType(event.currentTarget.value)}>
            {catalogue ? types.map(({ machineType }) => <option key={machineType}>{machineType}</option>) : LOADING}
          </select>
        )}
      </Field>
      <Field label="Image" hint={image && `${image.sizeGib} GiB of boot disk`} problem={problem("bootDiskImageId")}>
        {(aria) => (
          <select
            {...aria}
            value={order.bootDiskImageId}
            onChange={(event) => set({ bootDiskImageId: event.currentTarget.value })}
          >
            {catalogue
              ? catalogue.images.map(({ id, displayName }) => (
                  <option key={id} value={id}>
                    {displayName}
                  </option>
                ))
              : LOADING}
          </select>
        )}
      </Field>
      <div class="numbers">
        {NUMBERS.map(({ name, label, unit, least }) => (
          <Field
            key={name}
            label={label}
            hint={limits && (limits[name] > 0 ? `Up to ${limits[name]}${unit}` : "None here")}
            problem={numberProblem(order[name]) ?? problem(name)}
          >
            {(aria) => (
              <input
                {...aria}
                type="number"
                inputMode="numeric"
                min={least}
                value={order[name]}
                onInput={(event) => set({ [name]: event.currentTarget.value })}
              />
            )}
          </Field>
        ))}
      </div>
    </>
  );
}

const LOADING = <option value="">Loading…</option>;

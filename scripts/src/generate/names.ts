/** `VmState` → `VM_STATES`: the name of the list of an enum's values. */
export function listName(name: string): string {
  const words = name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").toUpperCase();
  return words.endsWith("S") ? words : `${words}S`;
}

/** `VmState` → `VM_STATE_KINDS`: the name of the table of what kind of state each value is. */
export function kindsName(name: string): string {
  return `${name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").toUpperCase()}_KINDS`;
}

/** A property name, quoted where it is no identifier. */
export function propertyKey(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}

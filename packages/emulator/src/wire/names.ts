/** `data_center_id` as `dataCenterId`; a name that is in camel case already stays as it is. */
export const toCamelCase = (name: string): string =>
  name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

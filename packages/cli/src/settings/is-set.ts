/** Whether a variable of the environment, such as `CI`, says yes. */
export const isSet = (value: string | undefined): boolean => value !== undefined && !["", "0", "false"].includes(value);

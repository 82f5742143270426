// In a module that imports nothing, so that bundlers write the numbers where the names stand.
export const space = 32;
export const hyphen = 45;
export const dot = 46;
export const zero = 48;
export const nine = 57;
export const del = 127;

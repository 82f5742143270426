// The codes of characters, as `charCodeAt` gives them. They stand in a module that imports nothing: only then do bundlers write the
// numbers where the names are.
export const space = 32;
export const hyphen = 45;
export const dot = 46;
export const zero = 48;
export const nine = 57;
export const del = 127;

/** State is an attribute that is there or not: never `="false"`. */
export const present = (is: boolean): '' | undefined => (is ? '' : undefined);

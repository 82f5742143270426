/** The first control of a form that stands in the way of its submit, the merchant's own included. */
export function firstInvalid(form: HTMLFormElement | null): Element | undefined {
  return [...(form?.elements ?? [])].find((control) => control.matches(':is(input, select, textarea):invalid'));
}

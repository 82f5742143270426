/** A form that is posted into a frame, each field by its name. */
export interface Post {
  readonly action: string;
  readonly fields: Readonly<Record<string, string>>;
}

/**
 * Posts a form into the frame, found by its name. The form stands in the page for this moment alone, and outside whatever is around
 * the frame: a form within the merchant's own would be no form.
 */
export function postInto(frame: HTMLIFrameElement, { action, fields }: Post): void {
  const { ownerDocument: document } = frame;
  const form = document.createElement('form');
  form.method = 'post';
  form.action = action;
  form.target = frame.name;
  form.hidden = true;

  for (const [name, value] of Object.entries(fields)) {
    const input = document.createElement('input');
    input.type = 'hidden';
    input.name = name;
    input.value = value;
    form.append(input);
  }

  document.body.append(form);
  form.submit();
  form.remove();
}

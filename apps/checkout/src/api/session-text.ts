/** A text kept for this tab. Where the browser keeps nothing, it lasts as long as the page. */
export function sessionText(name: string): { read: () => string | null; write: (text: string | null) => void } {
  let kept: string | null = null;

  return {
    read() {
      try {
        return sessionStorage.getItem(name);
      } catch {
        return kept;
      }
    },
    write(text) {
      kept = text;
      try {
        if (text === null) sessionStorage.removeItem(name);
        else sessionStorage.setItem(name, text);
      } catch {
        // Storage that is switched off or full: `kept` stands in.
      }
    },
  };
}

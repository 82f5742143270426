export interface KeptText {
  read(): string | null;
  write(text: string | null): void;
}

/** A text kept for this tab. Where the browser keeps nothing, it lasts as long as the page. */
export function sessionText(name: string): KeptText {
  return keptText(name, () => sessionStorage);
}

/** A text kept for this browser, in all its tabs. Where the browser keeps nothing, it lasts as long as the page. */
export function browserText(name: string): KeptText {
  return keptText(name, () => localStorage);
}

/** To name the storage may throw already. */
function keptText(name: string, storage: () => Storage): KeptText {
  let kept: string | null = null;

  return {
    read() {
      try {
        return storage().getItem(name);
      } catch {
        return kept;
      }
    },
    write(text) {
      kept = text;
      try {
        if (text === null) storage().removeItem(name);
        else storage().setItem(name, text);
      } catch {
        // Storage that is switched off or full: `kept` stands in.
      }
    },
  };
}

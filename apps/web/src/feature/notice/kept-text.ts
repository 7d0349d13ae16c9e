const KEY = 'lianxi.import.text';

/** A pasted text that was not imported yet survives a closed browser. */
export function keptText(): string {
  try {
    return localStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}

export function keepText(text: string): void {
  try {
    if (text === '') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, text);
  } catch {
    // Without storage, or with a text too large for it, the text lives as long as the page.
  }
}

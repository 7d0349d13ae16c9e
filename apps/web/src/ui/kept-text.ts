const PREFIX = 'lianxi.import.text';

export interface TextKeeper {
  accountId: string;
  jointMeetingId: string;
}

const keyOf = ({ accountId, jointMeetingId }: TextKeeper): string => `${PREFIX}.${accountId}.${jointMeetingId}`;

/** A pasted text that was not imported yet survives a closed browser, for the one who pasted it and nobody else. */
export function keptText(keeper: TextKeeper): string {
  try {
    // Texts kept before there were keepers could be anybody's.
    localStorage.removeItem(PREFIX);
    return localStorage.getItem(keyOf(keeper)) ?? '';
  } catch {
    return '';
  }
}

export function keepText(keeper: TextKeeper, text: string): void {
  try {
    if (text === '') localStorage.removeItem(keyOf(keeper));
    else localStorage.setItem(keyOf(keeper), text);
  } catch {
    // Without storage, or with a text too large for it, the text lives as long as the page.
  }
}

/** Signing out leaves no pasted text on a device that others use too. */
export function forgetKeptTexts(): void {
  try {
    const keys = Array.from({ length: localStorage.length }, (_, at) => localStorage.key(at));
    for (const key of keys) if (key?.startsWith(PREFIX) === true) localStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
}

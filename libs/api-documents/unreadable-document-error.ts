/** Why bytes cannot be read as a notice. Labels per language are made where they are shown. */
export type UnreadableCode = 'EMPTY' | 'TOO_LARGE' | 'TOO_SLOW' | 'UNKNOWN_TYPE' | 'ENCRYPTED' | 'DAMAGED' | 'SCAN_WITHOUT_TEXT';

/** A document that gives no text, with the reason as a code. */
export class UnreadableDocumentError extends Error {
  constructor(
    readonly code: UnreadableCode,
    readonly detail: string = '',
  ) {
    super(detail === '' ? code : `${code}: ${detail}`);
    this.name = 'UnreadableDocumentError';
  }
}

import { parentPort, workerData } from 'node:worker_threads';
import { readDocx } from './read-docx.js';
import { readPdf } from './read-pdf.js';
import { UnreadableDocumentError } from './unreadable-document-error.js';

const { bytes, type, until } = workerData as { bytes: Uint8Array; type: 'docx' | 'pdf'; until: number };
(type === 'pdf' ? readPdf(bytes, until) : readDocx(bytes)).then(
  (text) => parentPort?.postMessage({ text }),
  (error: unknown) => {
    const known = error instanceof UnreadableDocumentError;
    parentPort?.postMessage({ code: known ? error.code : 'DAMAGED', detail: known ? error.detail : '' });
  },
);

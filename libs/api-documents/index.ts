export { documentType, type DocumentType } from './document-type.js';
export { readDocument, type ReadDocument, type ReadDocumentLimits } from './read-document.js';
export { UnreadableDocumentError, type UnreadableCode } from './unreadable-document-error.js';

export {
  blanksOf, chineseDate, chineseNumber, documentBlockKinds, documentForms, documentIssuers, documentKinds, documentLength, LONG_DOCUMENT, type DocumentBlock, type DocumentBlockKind, type DocumentChart, type DocumentDraft,
  type DocumentForm, type DocumentIssuer, type DocumentKind, type DocumentRun, type DocumentTable,
} from './document.js';
export * from './inspection-facts.js';
export * from './inspection-letters.js';
export { planDocument } from './inspection-plan-document.js';
export * from './issuer-rule.js';
export * from './bulletin-document.js';
export * from './minutes-document.js';
export * from './transfer-letter.js';
export * from './urge-document.js';

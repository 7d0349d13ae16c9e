import type { ErrorCode } from './error-code.js';
import type { ErrorParams } from './domain-error.js';
import { errorLabelsEn } from './error-labels-en.js';
import { errorLabelsZh } from './error-labels-zh.js';

export type Language = 'zh' | 'en';

/** Puts parameters into {placeholders}; one without a value stays visible, so that a gap is seen in tests. */
export function fillLabel(template: string, params: ErrorParams): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name];
    return value === undefined ? whole : String(value);
  });
}

export function errorLabel(code: ErrorCode, params: ErrorParams, language: Language): string {
  const label = fillLabel((language === 'zh' ? errorLabelsZh : errorLabelsEn)[code], params);
  // A value nobody knows (a name the database refused) leaves no colon behind.
  return label.replace(/[：:]\s*$/, '');
}

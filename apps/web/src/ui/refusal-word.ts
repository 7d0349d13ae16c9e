import { errorCategories, errorLabel, type ErrorCode, type Language } from '@lianxi/domain';

/** A refusal that came as data, in words; its params as name=value. A code this page is too old to know stands as it is. */
export function refusalWord(code: string, params: readonly string[], language: Language): string {
  const values = Object.fromEntries(params.map((param) => [param.slice(0, param.indexOf('=')), param.slice(param.indexOf('=') + 1)]));
  return Object.hasOwn(errorCategories, code) ? errorLabel(code as ErrorCode, values, language) : code;
}

import type { DomainError } from '@lianxi/domain';

/** The values of a refusal that is one line of an answer, as `name=value`: the screen puts them into its words. */
export const paramsOf = (params: DomainError['params']): string[] => Object.entries(params).map(([name, value]) => `${name}=${String(value)}`);

/** Human codes for speech and paper: 职责 duty, 任务 task, 文件 notice. */
export type CodePrefix = 'ZZ' | 'RW' | 'WJ';

/** 'RW-2026-014'; the number runs per joint meeting, prefix and year, and grows beyond three digits when it must. */
export function makeCode(prefix: CodePrefix, year: number, number: number): string {
  return `${prefix}-${year}-${String(number).padStart(3, '0')}`;
}

/** The running number of a code, 0 if it is none of this prefix and year. */
export function numberOfCode(prefix: CodePrefix, year: number, code: string): number {
  const match = new RegExp(`^${prefix}-${year}-(\\d{3,})$`).exec(code);
  return match ? Number(match[1]) : 0;
}

/** Human codes for speech and paper: 职责 duty, 任务 task, 文件 notice, 指标 indicator, 批示 instruction, 督查 inspection, 整改 rectification, 评估 assessment, 视察 visit of delegates, 指定 designation, 会议 meeting, 纪要 issued minutes, 数据 data provision, 通报 bulletin, 通报文号 issued bulletins, 投诉 complaint, 问责 accountability. */
export type CodePrefix = 'ZZ' | 'RW' | 'WJ' | 'ZB' | 'PS' | 'DC' | 'ZG' | 'PG' | 'SC' | 'ZD' | 'HY' | 'JY' | 'SJ' | 'TB' | 'TW' | 'TS' | 'WZ';

/** 'RW-2026-014'; the number runs per joint meeting, prefix and year, and grows beyond three digits when it must. */
export function makeCode(prefix: CodePrefix, year: number, number: number): string {
  return `${prefix}-${year}-${String(number).padStart(3, '0')}`;
}

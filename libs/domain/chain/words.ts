import type { ColumnLabel } from '../table/table-column.js';
import type { Language } from '../shared/label.js';
import type { ChainFault, ChainFinding } from './check-chain.js';

/** What was found, as somebody reads it who has never heard of a hash. */
export const chainFaultWords: Readonly<Record<ChainFault, ColumnLabel>> = {
  event_changed: { zh: '事件内容在封存之后被改动', en: 'Event changed after it was sealed' },
  event_removed: { zh: '事件被删除', en: 'Event removed' },
  seal_removed: { zh: '封存记录被删除', en: 'Seal removed' },
  seal_changed: { zh: '封存记录被改动，链在此断开', en: 'Seal changed: the chain breaks here' },
  cut_off: { zh: '日志尾部被截断', en: 'End of the log cut off' },
  recomputed: { zh: '与库外校验点不符：该段之内被改写，其后整链重算', en: 'Differs from a checkpoint kept outside: rewritten within this range, and the chain recomputed after it' },
};

/** `第12号` or `第12至15号`. */
export function seqRange({ fromSeq, toSeq }: Pick<ChainFinding, 'fromSeq' | 'toSeq'>, language: Language): string {
  if (fromSeq === toSeq) return language === 'zh' ? `第${String(fromSeq)}号` : `No. ${String(fromSeq)}`;
  return language === 'zh' ? `第${String(fromSeq)}至${String(toSeq)}号` : `Nos. ${String(fromSeq)} to ${String(toSeq)}`;
}

export const findingWords = (finding: ChainFinding, language: Language): string => `${seqRange(finding, language)}${language === 'zh' ? '：' : ': '}${chainFaultWords[finding.fault][language]}`;

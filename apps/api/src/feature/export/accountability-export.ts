import { type Accountability, accountabilityKinds, accountabilityKindWords, accountabilityStates, accountabilityStateWords, demandText, DomainError, exportedListWords, influenceOn, influenceUntil, influenceWords, readsAccountability, responsibilityWords, standingMeasure, textLimits } from '@lianxi/domain';
import { reachOf } from '../accountability/accountability.reads.js';
import { atOnce, column, exportList, type ExportColumn, type ExportSource } from './export-list.js';

const columns = ({ request }: ExportSource): readonly ExportColumn<Accountability>[] => [
  column('编号', 'Code', 'text', ({ code }) => code),
  column('种类', 'Kind', 'text', ({ kind }, language) => accountabilityKindWords[kind][language]),
  column('状态', 'State', 'text', ({ state }, language) => accountabilityStateWords[state][language]),
  column('单位', 'Unit', 'text', ({ unitName }) => unitName),
  column('责任', 'Responsibility', 'text', ({ responsibility }, language) => responsibilityWords[responsibility][language]),
  column('岗位', 'Post', 'text', ({ postTitle }) => postTitle),
  column('当时任职人', 'Holder of then', 'text', ({ personName }) => personName),
  column('事由', 'Why', 'text', ({ matter }) => matter),
  column('事实（项）', 'Facts', 'number', ({ facts }) => facts.length),
  column('提出日期', 'Proposed on', 'date', ({ proposedOn }) => proposedOn),
  column('审批日期', 'Decided on', 'date', ({ decidedOn }) => decidedOn),
  column('审批人', 'Decided by', 'text', ({ decidedBy }) => decidedBy),
  column('落实或移送日期', 'Carried out or handed over on', 'date', ({ carriedOutOn, handedOn }) => carriedOutOn ?? handedOn),
  column('移送机关', 'Handed to', 'text', ({ handedTo }) => handedTo),
  column('回执日期', 'Receipt on', 'date', ({ receiptOn }) => receiptOn),
  column('处理结果', 'Outcome', 'text', (row, language) => outcomeWord(row, language)),
  column('申诉截止', 'Appeal until', 'date', ({ outcome }) => outcome?.appealUntilOn ?? null),
  column('影响期至', 'Influence until', 'date', (row) => influenceUntil(standingMeasure(row))),
  column('影响期', 'Influence', 'text', (row, language) => influenceWords[influenceOn(row, request.today)][language]),
];

function outcomeWord(row: Accountability, language: 'zh' | 'en'): string | null {
  if (row.outcome === null) return null;
  const measure = standingMeasure(row);
  if (measure === null) return language === 'zh' ? (row.appeal?.result === 'revoked' ? '已撤销' : '不予问责') : row.appeal?.result === 'revoked' ? 'Revoked' : 'No action';
  return language === 'zh' ? measure.formZh : measure.formEn;
}

/** The right to read, and what for, before a row is read; the reading itself is logged when it happens. */
async function rows({ request, services, filter }: ExportSource) {
  if (!readsAccountability(reachOf(request))) throw new DomainError('NOT_PERMITTED');
  const purpose = demandText(filter.text('purpose'), 'purpose', textLimits.reason, 'REASON_REQUIRED');
  const wanted = { kind: filter.one('kind', accountabilityKinds), states: filter.many('states', accountabilityStates)?.slice() ?? null, unitId: filter.id('unitId'), year: Number(filter.text('year')) || null };
  return (async function* () {
    yield* atOnce(await services.accountabilities.all(request, wanted, purpose));
  })();
}

/** The register of accountability, only for a stated purpose: the log keeps who took it out, which rows, and what for. */
export const accountabilityExport = exportList<Accountability>({ name: exportedListWords.accountabilities, columns, rows });

import { useTranslation } from 'react-i18next';
import type { ReviewDraftFragment } from '../../gql/graphql';
import { saveText, toCsv } from '../../ui/csv';
import { useFrequencyWord } from '../../ui/use-frequency-word';
import { reasonKey } from './reading-words';

const HEAD = [
  'number',
  'kind',
  'title',
  'units',
  'role',
  'frequency',
  'basis',
  'due',
  'recipient',
  'state',
  'doubts',
  'text',
] as const;

/** The readings shown, as a table for a sheet program. */
export function useExportDrafts(): (
  name: string,
  drafts: readonly ReviewDraftFragment[],
  numbers: ReadonlyMap<string, string>,
) => void {
  const { t } = useTranslation();
  const word = useFrequencyWord();
  return (name, drafts, numbers) => {
    const rows = drafts.map((draft) => [
      numbers.get(draft.id) ?? '',
      t(`words.draftKind.${draft.kind}`),
      draft.title,
      draft.units.map((unit) => unit.unitName ?? unit.name).join('、'),
      t(`words.dutyKind.${draft.dutyKind}`),
      draft.frequencyMonths ? word(draft.frequencyMonths) : draft.recurrenceText ? t('words.frequencyState.unset') : '',
      draft.frequencyBasis ?? '',
      draft.dueOn ?? draft.deadlineText ?? '',
      draft.recipientUnitName ?? '',
      t(`words.draftState.${draft.state}`),
      draft.reasons.map((reason) => t(reasonKey(reason))).join('；'),
      draft.text,
    ]);
    saveText(
      `${t('notice.export.name', { title: name })}.csv`,
      toCsv(
        HEAD.map((key) => t(`notice.export.${key}`)),
        rows,
      ),
    );
  };
}

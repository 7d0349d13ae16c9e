import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DutyFilter, RegisterDutyFragment } from '../../gql/graphql';
import { saveText, toCsv, type CsvValue } from '../../ui/csv';
import { useErrorText } from '../../ui/use-error-text';
import { useFrequencyWord } from '../../ui/use-frequency-word';
import { RegisterDutiesDocument } from './duty.query';
import { DUTY_PAGE } from './use-register';

const HEAD = [
  'number',
  'code',
  'unit',
  'role',
  'kind',
  'title',
  'frequency',
  'basis',
  'recipient',
  'nextDue',
  'light',
  'tasks',
  'categories',
  'notice',
  'text',
] as const;

/** Exports what is shown, all pages of it. */
export function useExportDuties() {
  const client = useApolloClient();
  const { t } = useTranslation();
  const errorText = useErrorText();
  const rowOf = useDutyRow();
  const [progress, setProgress] = useState<string | null>(null);
  const exportDuties = async (name: string, filter: DutyFilter) => {
    const duties: RegisterDutyFragment[] = [];
    try {
      for (let total = 1; duties.length < total;) {
        const { data } = await client.query({
          query: RegisterDutiesDocument,
          variables: { filter, page: { limit: DUTY_PAGE, offset: duties.length } },
          fetchPolicy: 'network-only',
        });
        const page = data?.duties;
        if (page === undefined || page.items.length === 0) break;
        duties.push(...page.items);
        total = page.total;
        setProgress(t('duty.csv.working', { done: duties.length, all: total }));
      }
      saveText(
        `${name}.csv`,
        toCsv(
          HEAD.map((key) => t(`duty.csv.${key}`)),
          duties.map(rowOf),
        ),
      );
      setProgress(null);
    } catch (error) {
      setProgress(`${t('duty.csv.failed')}：${errorText(error).text}`);
    }
  };
  return { exportDuties, progress };
}

function useDutyRow(): (duty: RegisterDutyFragment) => readonly CsvValue[] {
  const { t } = useTranslation();
  const word = useFrequencyWord();
  return (duty) => [
    `${duty.line}-${duty.sentence}`,
    duty.code,
    duty.unit?.name ?? duty.holderClass ?? '',
    t(`words.role.${duty.role}`),
    t(`words.dutyKind.${duty.kind}`),
    duty.title,
    duty.frequencyState === 'set' ? word(duty.frequencyMonths ?? 1) : t(`words.frequencyState.${duty.frequencyState}`),
    duty.frequencyBasis ?? '',
    duty.recipient?.name ?? '',
    duty.nextDueOn ?? '',
    t(`words.light.${duty.light}`),
    duty.openTaskCount,
    duty.categories.map((category) => t(`words.category.${category}`)).join('、'),
    duty.noticeLabel,
    duty.text,
  ];
}

import type { ApolloClient } from '@apollo/client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { UnitFilter, UnitRowFragment } from '../../gql/graphql';
import { saveText, toCsv } from '../../ui/csv';
import { useErrorText } from '../../ui/use-error-text';
import { UnitListDocument } from './unit.query';

const STEP = 100;

/** All units the filter shows, page by page. */
export function useExportUnits(client: ApolloClient): {
  exportUnits: (filter: UnitFilter) => Promise<void>;
  fault: string | null;
} {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const [fault, setFault] = useState<string | null>(null);
  const exportUnits = async (filter: UnitFilter) => {
    const units: UnitRowFragment[] = [];
    try {
      for (let total = 1; units.length < total;) {
        const { data } = await client.query({
          query: UnitListDocument,
          variables: { filter, page: { limit: STEP, offset: units.length } },
          fetchPolicy: 'network-only',
        });
        if (data === undefined || data.units.items.length === 0) break;
        units.push(...data.units.items);
        total = data.units.total;
      }
      const head = (
        ['name', 'kind', 'level', 'place', 'membership', 'duties', 'unset', 'tasks', 'overdue'] as const
      ).map((key) => t(`unit.columns.${key}`));
      const rows = units.map((unit) => [
        unit.name,
        t(`words.unitKind.${unit.kind}`),
        t(`words.level.${unit.level}`),
        unit.jurisdictionName,
        unit.membershipRole == null ? '' : t(`words.membership.${unit.membershipRole}`),
        unit.dutyCount,
        unit.unsetCount,
        unit.openTaskCount,
        unit.overdueCount,
      ]);
      saveText(`${t('unit.title')}.csv`, toCsv(head, rows));
      setFault(null);
    } catch (error) {
      setFault(`${t('duty.csv.failed')}：${errorText(error).text}`);
    }
  };
  return { exportUnits, fault };
}

import { useQuery } from '@apollo/client/react';
import { EmptyState, FilterLine, PageHead, SegmentedFilter, Sheet } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { InstructionButton } from '../feature/instruction/instruction-button';
import { INSTRUCTION_PAGE, InstructionTable } from '../feature/instruction/instruction-table';
import { InstructionListDocument } from '../feature/instruction/instruction.query';
import type { InstructionState } from '../gql/graphql';
import { ExportMenu } from '../ui/export-menu';
import { QueryError } from '../ui/query-error';
import { useTitle } from '../ui/use-title';
import { writeChoice } from '../ui/write-choice';

const CHOICES = ['open', 'waiting', 'assigned', 'reported', 'closed'] as const;
const OPEN = ['waiting', 'assigned', 'reported'] as const satisfies readonly InstructionState[];

/** 批示: what leaders asked for, how far it is; the secretariat's queue is the ones that wait. */
export function InstructionsPage() {
  const { t } = useTranslation();
  useTitle(t('instruction.title'));
  const [params, setParams] = useSearchParams();
  const choice = CHOICES.find((each) => each === params.get('state')) ?? 'open';
  const offset = Math.max(0, Math.floor(Number(params.get('offset') ?? '0')) || 0);
  const change = (next: Record<string, string | null>) => setParams((before) => writeChoice(before, next), { replace: true });
  const states: InstructionState[] = choice === 'open' ? [...OPEN] : [choice];
  const { data, previousData, loading, error, refetch } = useQuery(InstructionListDocument, {
    variables: { filter: { states }, page: { limit: INSTRUCTION_PAGE, offset } },
    fetchPolicy: 'cache-and-network',
  });
  const page = (data ?? previousData)?.instructions;
  return (
    <>
      <PageHead
        title={t('instruction.title')}
        state={page === undefined ? undefined : t('instruction.count', { total: page.total })}
        actions={<InstructionButton kind="primary" subject={{ kind: 'nothing', id: null, title: null }} onDone={() => void refetch()} />}
      />
      <Sheet strong label={t('instruction.list')}>
        <FilterLine>
          <SegmentedFilter
            label={t('instruction.stateLabel')}
            value={choice}
            onChange={(value) => change({ state: value === 'open' ? null : value, offset: null })}
            options={CHOICES.map((value) => ({ value, label: value === 'open' ? t('instruction.open') : t(`instruction.state.${value}`) }))}
          />
        </FilterLine>
        <InstructionTable
          page={page}
          loading={loading}
          error={error === undefined ? undefined : <QueryError error={error} what={t('instruction.failed')} onRetry={() => void refetch()} />}
          empty={<EmptyState fact={t('instruction.empty')} next={t('instruction.emptyNext')} />}
          offset={offset}
          onPage={(next) => change({ offset: String(next) })}
          footer={<ExportMenu quiet list="instructions" filter={{ states }} />}
        />
      </Sheet>
    </>
  );
}

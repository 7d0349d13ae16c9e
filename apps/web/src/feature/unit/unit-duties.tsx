import { EmptyState, Light, PageTable, RoleTag, Sheet, type Column } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { UnitDutyFragment } from '../../gql/graphql';
import { ExportMenu } from '../../ui/export-menu';
import { useFormat } from '../../ui/format';
import { useFrequencyWord } from '../../ui/use-frequency-word';
import { useTableLabels } from '../../ui/use-labels';

const addressOf = (duty: UnitDutyFragment, unitId: string): string =>
  `/register?notice=${duty.noticeId}&unit=${unitId}&duty=${duty.id}${duty.level === 'city' ? '' : `&level=${duty.level}`}`;

/** The unit's duties, each a way to its sentence. */
export function UnitDuties({
  unitId,
  duties,
  total,
}: {
  unitId: string;
  duties: readonly UnitDutyFragment[];
  total: number;
}) {
  const { t } = useTranslation();
  const columns = useColumns(unitId);
  return (
    <Sheet
      title={t('unit.duties.title')}
      note={t('unit.duties.note', { n: total })}
      tools={
        <>
          <Link to={`/register?unit=${unitId}`}>{t('unit.duties.open')}</Link>
          {total === 0 ? null : <ExportMenu quiet list="duties" filter={{ unitId }} />}
        </>
      }
      footer={total > duties.length ? t('unit.duties.more', { n: duties.length }) : undefined}
    >
      <PageTable
        label={t('unit.duties.title')}
        columns={columns}
        rows={duties}
        rowKey={(duty) => duty.id}
        labels={useTableLabels()}
        empty={<EmptyState fact={t('unit.duties.empty')} />}
      />
    </Sheet>
  );
}

function useColumns(unitId: string): readonly Column<UnitDutyFragment>[] {
  const { t } = useTranslation();
  return [
    {
      key: 'number',
      head: t('unit.duties.number'),
      nowrap: true,
      phone: 'plain',
      render: (duty) => <Link to={addressOf(duty, unitId)}>{`${duty.line}-${duty.sentence}`}</Link>,
    },
    {
      key: 'name',
      head: t('unit.duties.name'),
      phone: 'title',
      render: (duty) => (
        <span className="un-duty">
          <RoleTag role={duty.role} label={t(`words.role.${duty.role}`)} />
          <Link to={addressOf(duty, unitId)}>{duty.title}</Link>
        </span>
      ),
    },
    {
      key: 'frequency',
      head: t('unit.duties.frequency'),
      nowrap: true,
      phone: 'plain',
      render: (duty) => (duty.frequencyState === 'none' ? '—' : <Frequency duty={duty} />),
    },
    {
      key: 'state',
      head: t('unit.duties.state'),
      nowrap: true,
      phone: 'plain',
      render: (duty) => (duty.nextDueOn == null && duty.openTaskCount === 0 ? '—' : <DutyLight duty={duty} />),
    },
  ];
}

function Frequency({ duty }: { duty: UnitDutyFragment }) {
  const { t } = useTranslation();
  const word = useFrequencyWord();
  if (duty.frequencyState === 'unset') return <Light kind="unset" label={t('words.frequencyState.unset')} />;
  return word(duty.frequencyMonths ?? 1);
}

function DutyLight({ duty }: { duty: UnitDutyFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <>
      <Light kind={duty.light} label={t(`words.light.${duty.light}`)} />
      {duty.nextDueOn == null ? null : (
        <div className="lx-aid lx-mut">{t('duty.card.nextDue', { on: format.date(duty.nextDueOn) })}</div>
      )}
    </>
  );
}
